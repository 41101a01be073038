import type { TextRange } from '../text-range';
import { compileCues, findCues } from './find-cues';
import { COMPLAINT_SIGNS, ENOUGH_SIGNS, SIGN_GUARDS } from './lexicon/complaint-signs';
import type { Reading } from './reading';

const signs = COMPLAINT_SIGNS.map(({ weight, words }) => ({ weight, cues: compileCues(words) }));
const guards = compileCues(SIGN_GUARDS);

/**
 * Small signs that add up: "Otro mes que me cobra un seguro que no pedí" holds no word of blame.
 * Empty when they are too few, or when the post speaks well of the brand.
 */
export function findSigns({ tokens, sentiment }: Reading): TextRange[] {
  if (sentiment.score > 0.5) return [];
  const found = signs.map(({ weight, cues }) => ({
    weight,
    ranges: findCues(tokens, cues, guards),
  }));
  const sum = found.reduce((total, { weight, ranges }) => total + (ranges[0] ? weight : 0), 0);
  return sum >= ENOUGH_SIGNS ? found.flatMap(({ ranges }) => ranges.slice(0, 1)) : [];
}
