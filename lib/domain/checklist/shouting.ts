import type { TextRange } from '../text-range';
import type { CheckContext } from './check';
import { LOUD_WORDS } from './lexicon/loud-words';
import type { ReadText } from './read-text';

const WORD = /(?<![\p{L}\p{N}#])\p{L}+(?:'\p{L}+)*(?![\p{L}\p{N}])/gu;
const SMALL = /\p{Ll}/u;
/** One common word is enough beside others; 'GTA ES' is not. */
const SHORTEST = 6;

function originalAt(draft: ReadText, range: TextRange): string {
  const { start, end } = draft.folded.toOriginal(range);
  return draft.original.slice(start, end);
}

/** Runs of words in capitals with nothing but blanks and commas between them. */
function findRuns(draft: ReadText): TextRange[][] {
  const runs: TextRange[][] = [];
  let last: TextRange[] | undefined;
  for (const { index, 0: word } of draft.written.matchAll(WORD)) {
    const range = { start: index, end: index + word.length };
    const before = last?.at(-1);
    const joins = before && /^[ ,]+$/.test(draft.written.slice(before.end, index));
    if (SMALL.test(originalAt(draft, range))) last = undefined;
    else if (last && joins) last.push(range);
    else {
      last = [range];
      runs.push(last);
    }
  }
  return runs;
}

function isLoud(draft: ReadText, run: readonly TextRange[]): boolean {
  const words = run.map(({ start, end }) => draft.written.slice(start, end));
  const loud = words.filter((word) => LOUD_WORDS.has(word)).length;
  return words.length > 1 && (loud > 1 || (loud === 1 && words.join('').length >= SHORTEST));
}

/** Two words or more in capitals that are no names, acronyms or the customer's own. */
export function findShouting(draft: ReadText, { post, brand }: CheckContext): TextRange[] {
  return findRuns(draft)
    .filter((run) => isLoud(draft, run))
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
    .filter((range) => {
      const said = originalAt(draft, range);
      return !post.text.includes(said) && !brand.name.includes(said);
    });
}
