import { foldText } from '../../draft/fold-text';
import { ANGER } from '../../draft/lexicon/anger';
import type { ReplyLanguage } from '../../post';
import { familyOf } from '../../triage/triage-family';
import type { Verdict } from '../../triage/verdict';
import type { Outcome } from '../log-entry';
import { isClaimed, isDenied } from './is-denied';
import { OUTCOME_WORDS, type OutcomeWords } from './outcome-words';

/** What a person wrote after our reply. */
export interface NextPost {
  text: string;
  /** Absent: judged by its words alone. */
  verdict?: Pick<Verdict, 'type' | 'polarity' | 'confidence' | 'language'>;
}

/** A verdict below this says nothing on its own, 0 to 1. */
const SURE = 0.7;
/** Longer posts say how it ended in the beginning, in UTF-16 units. */
const LONGEST = 2000;

const PATTERNS = Object.fromEntries(
  Object.entries(OUTCOME_WORDS).map(([language, words]) => [
    language,
    {
      ...Object.fromEntries(Object.entries(words).map(([key, source]) => [key, compile(source)])),
      anger: compile(ANGER[language as ReplyLanguage]),
    },
  ]),
) as Record<ReplyLanguage, Record<keyof OutcomeWords | 'anger', RegExp>>;

/**
 * How it seems to have ended for somebody who complained, from what they wrote next. Careful: only
 * plain words of relief or warm thanks turn it round, a bare 'gracias' does not, and where both
 * sides speak nothing is decided. 'unknown' where nothing can be read.
 */
export function guessOutcome({ text, verdict }: NextPost): Outcome {
  const folded = foldText(text.slice(0, LONGEST)).trim();
  if (!folded) return 'unknown';
  const language = verdict?.language;
  if (language !== undefined && language !== 'und' && !isOurs(language)) return byVerdict(verdict);
  const read = language !== undefined && isOurs(language) ? [language] : OURS;
  const says = (key: keyof OutcomeWords | 'anger') =>
    read.some((one) => PATTERNS[one][key].test(folded));
  const repaired = readSaid(read, 'repaired', folded);
  const glad = readSaid(read, 'glad', folded);
  const isRefuted = repaired.isDenied || glad.isDenied;
  if (says('unsettled') || says('anger') || (isRefuted && !repaired.isMeant)) return 'lost';
  // "No lo habían arreglado y ya está arreglado": both sides speak.
  if (repaired.isDenied) return 'neutral';
  if (isComplaint(verdict) && verdict && verdict.confidence >= SURE) return 'lost';
  if (isComplaint(verdict) || says('pending') || folded.includes('?')) return 'neutral';
  const isGlad = verdict?.polarity === 'positive' && verdict.confidence >= SURE;
  if (says('warmThanks') || repaired.isMeant || glad.isMeant || (isGlad && says('thanks')))
    return 'turnedAround';
  return 'neutral';
}

/** Whether it is said and meant somewhere, and whether it is denied somewhere. */
function readSaid(read: readonly ReplyLanguage[], key: 'repaired' | 'glad', folded: string) {
  const starts = read.flatMap((one) =>
    Array.from(folded.matchAll(new RegExp(PATTERNS[one][key], 'g')), ({ index }) => index),
  );
  const own = starts.filter((start) => !isClaimed(folded, start));
  const denied = own.filter((start) => isDenied(folded, start));
  return { isMeant: own.length > denied.length, isDenied: denied.length > 0 };
}

const OURS = Object.keys(OUTCOME_WORDS) as ReplyLanguage[];

function isOurs(language: string): language is ReplyLanguage {
  return language in OUTCOME_WORDS;
}

/** Of a post in a language whose words we do not know. */
function byVerdict(verdict: NextPost['verdict']): Outcome {
  if (!verdict || verdict.confidence < SURE) return 'unknown';
  if (isComplaint(verdict)) return 'lost';
  return verdict.type === 'praise' ? 'turnedAround' : 'unknown';
}

function isComplaint(verdict: NextPost['verdict']): boolean {
  return verdict !== undefined && ['complaint', 'safety'].includes(familyOf(verdict.type));
}

function compile(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9ñ])(?:${source})(?![a-z0-9ñ])`);
}
