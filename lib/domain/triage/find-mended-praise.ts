import { isMended } from './find-facts';
import { hasBut } from './find-irony';
import { type Finding, mark } from './finding';
import type { Reading } from './reading';

/** Weight from which a word is praise, and to which one is blame. */
const PRAISE = 1.5;
const BLAME = -1;

/**
 * "Se me rompió la lavadora y al día siguiente ya la tenía arreglada, increíble": what went wrong was made
 * good, and after that comes praise and no blame.
 */
export function findMendedPraise(reading: Reading): Finding | undefined {
  const { cues, sentiment, irony, questions } = reading;
  if (!isMended(reading) || hasBut(reading)) return undefined;
  const { failedContact, grievance, again, repeated, venting, compare, threat } = cues;
  const against = [
    failedContact,
    grievance,
    again,
    repeated,
    venting,
    compare,
    threat,
    irony,
    questions,
  ];
  if (against.some((found) => found.length > 0)) return undefined;
  const mended = Math.max(...cues.mended.map(({ end }) => end));
  const after = sentiment.evidence.filter(({ start }) => start >= mended);
  if (after.some(({ weight }) => weight <= BLAME)) return undefined;
  const praise = [
    ...after.filter(({ weight }) => weight >= PRAISE),
    ...cues.praise.filter(({ start }) => start >= mended),
  ];
  if (praise.length === 0) return undefined;
  const evidence = mark(praise, 2, 'sentiment');
  return { type: 'praise', polarity: 'positive', confidence: 0.5, evidence };
}
