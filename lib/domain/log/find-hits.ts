import type { TextRange } from '../text-range';
import { foldText } from './fold-text';

/** Longest query looked for, in UTF-16 units. */
const LONGEST_QUERY = 200;

/** A query in the form that texts are compared in; two with the same form find the same. */
export function foldQuery(query: string): string {
  return foldText(query.slice(0, LONGEST_QUERY)).replace(/\s+/g, ' ').trim();
}

/** Where `query` stands in `text`, whatever the case and the accents; `[]` for an empty query. */
export function findHits(text: string, query: string): TextRange[] {
  const wanted = foldQuery(query);
  if (!wanted || !foldText(text).includes(wanted)) return [];
  const { folded, offsets } = mapFold(text);
  const hits: TextRange[] = [];
  let from = folded.indexOf(wanted);
  while (from !== -1) {
    const end = from + wanted.length;
    const last = offsets[end - 1] ?? 0;
    hits.push({
      start: offsets[from] ?? 0,
      end: Math.max(offsets[end] ?? 0, endOfLetter(text, last)),
    });
    from = folded.indexOf(wanted, end);
  }
  return hits;
}

/** Letter by letter, so that each folded unit knows the offset it came from. */
function mapFold(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const letter of text) {
    const part = foldText(letter);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(offset);
    folded += part;
    offset += letter.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}

function endOfLetter(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}
