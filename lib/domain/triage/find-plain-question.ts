import { NAME, PAUSE, STOP } from '../sentiment/read-tokens';
import { findSafety } from './find-danger';
import type { Finding } from './finding';
import type { Reading } from './reading';

/** Words before the formula: a greeting, a name. */
const OPENING = 4;
/** UTF-16 units: what is longer tells a story too. */
const SHORT = 140;
/** Sum of the weights below which something is blamed. */
const BLAME = -1;
/** The same for the share of blame that was learned. */
const BLAMED = 0.5;

/**
 * "Alguien sabe si @ abre en festivos": asked without a question mark, opened by the words in which
 * people ask, and with no trouble told beside them. `blame` is the share learned of it, 0 to 1.
 */
export function findPlainQuestion(reading: Reading, blame = 0): Finding | undefined {
  const { text, tokens, cues, questions, sentiment } = reading;
  if (cues.request.length === 0 || questions.length > 0 || text.length > SHORT) return undefined;
  const limit = tokens.filter(({ word }) => !SIGNS.has(word))[OPENING]?.start ?? text.length;
  if (!cues.request.some(({ start }) => start < limit)) return undefined;
  if (sentiment.score < BLAME || blame >= BLAMED || isTroubled(reading)) return undefined;
  return { type: 'question', polarity: 'neutral', confidence: 0.6 };
}

const SIGNS: ReadonlySet<string> = new Set([NAME, PAUSE, STOP]);

/** What rumours ask about: with these it is left to be weighed. */
const HEARSAY =
  /cierr|quiebr|verdad|tanc|fusi|veritat|(?<!\p{L})cert|closing|closed|close down|bankrupt|merg|true|sold|vend/iu;

function isTroubled(reading: Reading): boolean {
  const { cues, facts, insults, irony, signs } = reading;
  const { grievance, failedContact, venting, legal, dataLeak, threat, rumour, idea } = cues;
  const told = [facts, insults, irony, signs, grievance, failedContact, venting, legal];
  return (
    [...told, dataLeak, threat, idea, cues.mockery, cues.now].some(isFound) ||
    (isFound(rumour) && HEARSAY.test(reading.text)) ||
    isFound(findSafety(reading))
  );
}

const isFound = ({ length }: { readonly length: number }) => length > 0;
