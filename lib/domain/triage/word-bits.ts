/** Letters by which words with an open end are looked up, and the bits of each. */
const KEY = 3;
const BITS = 5;
/** Keys are smaller than this. */
export const KEYS = 2 ** (KEY * BITS + 1);

/**
 * The first letters of a word as a number: no text is made for a look-up. Two of one number are told
 * apart when the cue is matched.
 */
export function openKey(letters: string): number {
  let key = 1;
  const end = Math.min(KEY, letters.length);
  for (let at = 0; at < end; at += 1) key = (key << BITS) | (letters.charCodeAt(at) & 31);
  return key;
}

/** One of 32 bits for a word, by its length and two of its letters. */
export function bitOfWord(word: string): number {
  const { length } = word;
  return 1 << ((word.charCodeAt(0) + 5 * word.charCodeAt(length - 1) + 11 * length) & 31);
}

export const bitOfKey = (key: number): number => 1 << ((key ^ (key >> 5) ^ (key >> 9)) & 31);
