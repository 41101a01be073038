import type { CompiledPattern } from './compiled-pattern';
import { sumOfLetters } from './sign';
import { createWordFilter, keyOfWord, type WordFilter } from './word-filter';

/** What to look at closely where a word has a certain sum of letters. */
export interface IndexEntry {
  words: CompiledPattern[];
  /** Names that this may be, mistyped. */
  slips: { pattern: CompiledPattern; more: number }[];
  /** Names of which this may be one letter, written apart. */
  letters: CompiledPattern[];
}

/** All written forms of all brands by the sums of letters under which they are found. */
export interface BrandIndex {
  entries: ReadonlyMap<number, IndexEntry>;
  /** Of the sums. */
  filter: WordFilter;
  /** Of the sums with each first letter that such a word may have (see `keyOfWord`). */
  firsts: WordFilter;
}

export function createBrandIndex(patterns: readonly CompiledPattern[]): BrandIndex {
  const entries = new Map<number, IndexEntry>();
  const firsts = new Set<number>();
  const entryOf = (sum: number, first: string) => {
    firsts.add(keyOfWord(sum, sumOfLetters(first)));
    const entry = entries.get(sum) ?? { words: [], slips: [], letters: [] };
    entries.set(sum, entry);
    return entry;
  };
  for (const pattern of patterns) {
    const { key, word, sums, slipSums, isHideable } = pattern;
    for (const sum of sums) entryOf(sum, word.charAt(0)).words.push(pattern);
    // Each of its letters 'l' may be a capital 'I', also the first.
    for (const sum of sums.slice(1)) entryOf(sum, 'i');
    for (const [sum, more] of slipSums) entryOf(sum, key.charAt(0)).slips.push({ pattern, more });
    if (!isHideable) continue;
    const letter = key.charAt(pattern.rarestAt);
    entryOf(sumOfLetters(letter), letter).letters.push(pattern);
  }
  const filter = createWordFilter(new Set(entries.keys()));
  return { entries, filter, firsts: createWordFilter(firsts) };
}
