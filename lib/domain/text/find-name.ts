import type { TextRange } from '../text-range';

/** Shorter names are common words and other names' beginnings. */
const SHORTEST_NAME = 3;
const LETTER = /[\p{L}\p{N}]/u;

/** Places of a name between word boundaries, in order; `text` and `name` folded. None of a name too short. */
export function findName(text: string, name: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (name.length < SHORTEST_NAME) return ranges;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end));
    if (isWhole) ranges.push({ start: at, end });
  }
  return ranges;
}
