import type { TextRange } from '../text-range';
import { expandCues } from './expand-cues';
import { type CueList, compileCues, findCues } from './find-cues';
import { FACT_GUARDS, MENDED } from './lexicon/fact-guards';
import { PLAIN_FACTS_CA, SOFT_FACTS_CA } from './lexicon/plain-facts-ca';
import { PLAIN_FACTS_EN, SOFT_FACTS_EN } from './lexicon/plain-facts-en';
import { PLAIN_FACTS_ES, SOFT_FACTS_ES } from './lexicon/plain-facts-es';
import { isWithin, type Reading } from './reading';

interface FactCues {
  hard: CueList;
  /** Told in praise too. */
  soft: CueList;
}

const compile = (list: string) => compileCues(expandCues(list));
const FACTS: Readonly<Record<string, FactCues>> = {
  es: { hard: compile(PLAIN_FACTS_ES), soft: compile(SOFT_FACTS_ES) },
  en: { hard: compile(PLAIN_FACTS_EN), soft: compile(SOFT_FACTS_EN) },
  ca: { hard: compile(PLAIN_FACTS_CA), soft: compile(SOFT_FACTS_CA) },
};
const guards = compile(FACT_GUARDS);
const mended = compile(MENDED);

/** Feeling above which a soft fact is part of a pleasant story. */
const GLAD = 0.5;

/**
 * What went wrong, told without a word of blame: "el bus pasó de largo". Read in the languages given,
 * ISO 639-1, or in all where none is ours. Questions are left out.
 */
export function findFacts(
  { tokens, sentiment, questions }: Omit<Reading, 'facts'>,
  languages: readonly string[],
): TextRange[] {
  const own = [...new Set(languages)].flatMap((language) => FACTS[language] ?? []);
  const read = own.length > 0 ? own : Object.values(FACTS);
  const cues = read.flatMap(({ hard, soft }) => (sentiment.score > GLAD ? [hard] : [hard, soft]));
  return cues
    .flatMap((list) => findCues(tokens, list, guards))
    .filter((range) => !isWithin(range, questions));
}

/** Whether the post tells that it was made good again. */
export const isMended = ({ tokens }: Reading): boolean => findCues(tokens, mended).length > 0;
