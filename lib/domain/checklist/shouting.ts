import type { TextRange } from '../text-range';
import type { CheckContext } from './check';
import { LOUD_WORDS } from './lexicon/caps-words';
import { type ReadText, readText } from './read-text';

const CAPS_RUN =
  /(?<![\p{L}\p{N}@#])\p{Lu}[\p{Lu}'’]+(?:[ ,]+\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}])/gu;
const ADDRESS = /[@#]\S+|https?:\/\/\S+/gu;

function isLoud(run: string): boolean {
  const words = readText(run).folded.text.split(/[ ,]+/);
  const letters = words.join('').length;
  if (words.length < 2 || letters < 6) return false;
  return words.some((word) => LOUD_WORDS.has(word));
}

/** Two words or more in capitals that are no names, acronyms or the customer's own. */
export function findShouting(draft: ReadText, { post, brand }: CheckContext): TextRange[] {
  const text = draft.original.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return Array.from(text.matchAll(CAPS_RUN))
    .filter(({ 0: run }) => isLoud(run))
    .filter(({ 0: run }) => !post.text.includes(run) && !brand.name.includes(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
