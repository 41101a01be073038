import type { TextRange } from '../text-range';
import { compileCues, findAllCues } from './find-cues';
import { COMPLAINT_SIGNS, ENOUGH_SIGNS, SIGN_GUARDS } from './lexicon/complaint-signs';
import type { Reading } from './reading';

const book = compileCues(...COMPLAINT_SIGNS.map(({ words }) => words), SIGN_GUARDS);

/**
 * Small signs that add up: "Otro mes que me cobra un seguro que no pedí" holds no word of blame.
 * Empty when they are too few, or when the post speaks well of the brand.
 */
export function findSigns({
  tokens,
  sentiment,
}: Pick<Reading, 'tokens' | 'sentiment'>): TextRange[] {
  if (sentiment.score > 0.5) return [];
  const lists = findAllCues(tokens, book);
  const guards = lists.pop() ?? [];
  const first = lists.map(([range]) => range);
  const isGuarded = ({ start, end }: TextRange) =>
    guards.some((guard) => start < guard.end && guard.start < end);
  const found = first.map((range) => (range && !isGuarded(range) ? range : undefined));
  const sum = found.reduce(
    (total, range, at) => total + (range ? (COMPLAINT_SIGNS[at]?.weight ?? 0) : 0),
    0,
  );
  return sum >= ENOUGH_SIGNS ? found.flatMap((range) => range ?? []) : [];
}
