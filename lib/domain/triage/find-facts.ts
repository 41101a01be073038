import type { TextRange } from '../text-range';
import { expandCues } from './expand-cues';
import { compileCues, findCues } from './find-cues';
import { FACT_GUARDS, MENDED } from './lexicon/fact-guards';
import { PLAIN_FACTS_CA, SOFT_FACTS_CA } from './lexicon/plain-facts-ca';
import { PLAIN_FACTS_EN, SOFT_FACTS_EN } from './lexicon/plain-facts-en';
import { PLAIN_FACTS_ES, SOFT_FACTS_ES } from './lexicon/plain-facts-es';
import { isWithin, type Reading } from './reading';

const compile = (...lists: string[]) => compileCues(lists.map(expandCues).join(','));
const facts = compile(PLAIN_FACTS_ES, PLAIN_FACTS_EN, PLAIN_FACTS_CA);
const soft = compile(SOFT_FACTS_ES, SOFT_FACTS_EN, SOFT_FACTS_CA);
const guards = compile(FACT_GUARDS);
const mended = compile(MENDED);

/** Feeling above which a soft fact is part of a pleasant story. */
const GLAD = 0.5;

/** What went wrong, told without a word of blame: "el bus pasó de largo". Questions are left out. */
export function findFacts({ tokens, sentiment, questions }: Omit<Reading, 'facts'>): TextRange[] {
  const hard = findCues(tokens, facts, guards);
  const found = sentiment.score > GLAD ? hard : [...hard, ...findCues(tokens, soft, guards)];
  return found.filter((range) => !isWithin(range, questions));
}

/** Whether the post tells that it was made good again. */
export const isMended = ({ tokens }: Reading): boolean => findCues(tokens, mended).length > 0;
