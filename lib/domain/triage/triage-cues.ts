import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { compileCues, findAllCues, withoutGuarded } from './find-cues';
import { ABUSE_CA, ABUSE_EN, ABUSE_ES, ABUSE_GUARDS } from './lexicon/abuse-cues';
import { ANSWER_CUES, ANSWER_GUARDS } from './lexicon/answer-cues';
import { COMPARE_CUES } from './lexicon/compare-cues';
import { COMPARE_MORE } from './lexicon/compare-more';
import { FAILED_CONTACT_CUES, FAILED_CONTACT_GUARDS } from './lexicon/contact-cues';
import { DANGER_CUES, DANGER_GUARDS } from './lexicon/danger-cues';
import { DATA_LEAK_CUES, DATA_LEAK_GUARDS } from './lexicon/data-cues';
import { DATA_LEAK_MORE, DATA_LEAK_MORE_GUARDS } from './lexicon/data-more';
import { FACT_GUARDS, MENDED, MENDED_GUARDS } from './lexicon/fact-guards';
import { FEELING_CUES } from './lexicon/feeling-cues';
import { FIRM_CONDUCT } from './lexicon/firm-conduct';
import { RUMOUR_CUES, RUMOUR_GUARDS } from './lexicon/hearsay-cues';
import { RUMOUR_MORE } from './lexicon/hearsay-more';
import { IDEA_CUES, IDEA_GUARDS } from './lexicon/idea-cues';
import { AGAIN_CUES, AGAIN_GUARDS, IRONY_CUES, SURE_IRONY } from './lexicon/irony-cues';
import {
  NUISANCE_GUARDS,
  REPEATED_CUES,
  REPEATED_GUARDS,
  THANKED_NUISANCE,
} from './lexicon/irony-more';
import { LEGAL_CUES, LEGAL_GUARDS } from './lexicon/legal-cues';
import { MOCKERY_CUES } from './lexicon/mockery-cues';
import { PLAIN_FACTS_CA, SOFT_FACTS_CA } from './lexicon/plain-facts-ca';
import { PLAIN_FACTS_EN, SOFT_FACTS_EN } from './lexicon/plain-facts-en';
import { PLAIN_FACTS_ES, SOFT_FACTS_ES } from './lexicon/plain-facts-es';
import { PRAISE_OPENERS } from './lexicon/praise-openers';
import { GRIEVANCE_CUES, REQUEST_CUES } from './lexicon/request-cues';
import { INCIDENT_CUES, SAFETY_CUES, SAFETY_GUARDS, SOFT_SAFETY_CUES } from './lexicon/safety-cues';
import { SAFETY_MORE, SAFETY_MORE_GUARDS } from './lexicon/safety-more';
import { SELF_HARM_GUARDS } from './lexicon/self-harm-cues';
import { CONDUCT_CUES, WORKER_CUES, WORKER_SPEAKS_CUES } from './lexicon/staff-cues';
import { CONDUCT_JOBS, WORKER_JOBS, WORKER_SPEAKS_JOBS } from './lexicon/staff-jobs';
import {
  CONDUCT_MORE,
  WORKER_MORE,
  WORKER_SPEAKS_GUARDS,
  WORKER_SPEAKS_MORE,
} from './lexicon/staff-more';
import { THREAT_CUES } from './lexicon/threat-cues';
import { NOW_CUES, SINCE_CUES } from './lexicon/time-cues';
import { VENTING_CUES } from './lexicon/venting-cues';

const safetyGuards = `${SAFETY_GUARDS},${DANGER_GUARDS},${SAFETY_MORE_GUARDS},${SELF_HARM_GUARDS}`;

/** Cues with their guards, by what they tell of. All languages are read in every post. */
const SOURCES = {
  safety: [`${SAFETY_CUES},${DANGER_CUES},${SAFETY_MORE}`, safetyGuards],
  /** Danger if something happened. */
  softSafety: [SOFT_SAFETY_CUES, safetyGuards],
  incident: [INCIDENT_CUES],
  legal: [LEGAL_CUES, LEGAL_GUARDS],
  dataLeak: [`${DATA_LEAK_CUES},${DATA_LEAK_MORE}`, `${DATA_LEAK_GUARDS},${DATA_LEAK_MORE_GUARDS}`],
  threat: [THREAT_CUES, DANGER_GUARDS],
  /** Insults are read in the language of the post alone. */
  abuseEs: [ABUSE_ES, ABUSE_GUARDS],
  abuseEn: [ABUSE_EN, ABUSE_GUARDS],
  abuseCa: [ABUSE_CA, ABUSE_GUARDS],
  workerSpeaks: [
    `${WORKER_SPEAKS_CUES},${WORKER_SPEAKS_MORE},${WORKER_SPEAKS_JOBS}`,
    WORKER_SPEAKS_GUARDS,
  ],
  worker: [`${WORKER_CUES},${WORKER_MORE},${WORKER_JOBS}`],
  conduct: [`${CONDUCT_CUES},${CONDUCT_MORE},${CONDUCT_JOBS}`],
  failedContact: [FAILED_CONTACT_CUES, FAILED_CONTACT_GUARDS],
  rumour: [`${RUMOUR_CUES},${RUMOUR_MORE}`, RUMOUR_GUARDS],
  idea: [IDEA_CUES, IDEA_GUARDS],
  compare: [`${COMPARE_CUES},${COMPARE_MORE}`],
  mockery: [MOCKERY_CUES],
  /** Words in which praise is given, or mocked. */
  praise: [PRAISE_OPENERS],
  venting: [`${VENTING_CUES},${FIRM_CONDUCT}`],
  request: [REQUEST_CUES],
  grievance: [GRIEVANCE_CUES],
  answer: [ANSWER_CUES, ANSWER_GUARDS],
  now: [NOW_CUES],
  since: [SINCE_CUES],
  feeling: [FEELING_CUES],
  /** What went wrong, told without a word of blame; soft ones are told in praise too. */
  factEs: [PLAIN_FACTS_ES, FACT_GUARDS],
  factEn: [PLAIN_FACTS_EN, FACT_GUARDS],
  factCa: [PLAIN_FACTS_CA, FACT_GUARDS],
  softFactEs: [SOFT_FACTS_ES, FACT_GUARDS],
  softFactEn: [SOFT_FACTS_EN, FACT_GUARDS],
  softFactCa: [SOFT_FACTS_CA, FACT_GUARDS],
  mended: [MENDED, MENDED_GUARDS],
  sureIrony: [`${SURE_IRONY},${THANKED_NUISANCE}`, NUISANCE_GUARDS],
  irony: [IRONY_CUES],
  again: [AGAIN_CUES, AGAIN_GUARDS],
  /** The third bill, four teachers in two weeks. */
  repeated: [REPEATED_CUES, REPEATED_GUARDS],
} as const satisfies Record<string, readonly [cues: string, guards?: string]>;

export type CueName = keyof typeof SOURCES;

/** Places of the cues in a post, by what they tell of. */
export type TriageCues = Readonly<Record<CueName, readonly TextRange[]>>;

export const CUE_NAMES = Object.keys(SOURCES) as CueName[];

const NOTHING = '';
const book = compileCues(
  ...CUE_NAMES.flatMap((name) => {
    const [cues, guards = NOTHING] = SOURCES[name];
    return [cues, guards];
  }),
);

/** What a post without any cue holds; copied for each, so that all have one shape. */
const WITHOUT = Object.fromEntries(
  CUE_NAMES.map((name): [CueName, readonly TextRange[]] => [name, []]),
) as TriageCues;

/** All cues of a post in one pass over its words. */
export function readTriageCues(tokens: readonly Token[]): TriageCues {
  const found = findAllCues(tokens, book);
  const cues: Record<CueName, readonly TextRange[]> = { ...WITHOUT };
  CUE_NAMES.forEach((name, at) => {
    const [places = [], guards = []] = [found[2 * at], found[2 * at + 1]];
    if (places.length > 0) cues[name] = withoutGuarded(places, guards);
  });
  return cues;
}
