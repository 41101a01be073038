import type { TextRange } from '../text-range';
import type { ReadText } from './read-text';

const MARKS = /[?!]+/gu;
const OPENING = '¿¡';
/** A question begins after one of these. */
const STOPS = '.?!…\n';
/** No question is longer; in UTF-16 units. */
const LONGEST = 300;
const MOST = 3;

/** Where the sentence that ends at `end` begins, and whether a mark opened it. */
function findOpening(text: string, end: number): { start: number; isOpened: boolean } {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const before = text.charAt(start - 1);
    if (OPENING.includes(before)) return { start, isOpened: true };
    if (STOPS.includes(before)) break;
    start -= 1;
  }
  return { start, isOpened: false };
}

/** Questions and exclamations that nothing opened; ranges of the folded text. */
export function findBareMarks({ spoken }: ReadText): TextRange[] {
  const found: TextRange[] = [];
  for (const { index, 0: marks } of spoken.matchAll(MARKS)) {
    const { start, isOpened } = findOpening(spoken, index);
    const said = spoken.slice(start, index);
    if (isOpened || !/\p{L}/u.test(said)) continue;
    found.push({ start: index - said.trimStart().length, end: index + marks.length });
    if (found.length === MOST) break;
  }
  return found;
}
