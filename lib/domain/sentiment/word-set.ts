export interface WordSet {
  has(word: string): boolean;
}

/** A bit for each way that words may begin, end and be long: 4 kB. */
const BITS = 1 << 15;

/** A set that tells most words that are not in it without looking them up. */
export function createWordSet(words: Iterable<string>): WordSet {
  const all = new Set(words);
  const bits = new Int32Array(BITS / 32);
  for (const word of all) {
    const bit = bitOf(word);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
  }
  const mayHold = (bit: number) => (((bits[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
  return { has: (word) => mayHold(bitOf(word)) && all.has(word) };
}

/** By the first, second and last letter and the length. */
function bitOf(word: string): number {
  const first = word.charCodeAt(0) | (word.charCodeAt(1) << 8);
  const rest = word.charCodeAt(word.length - 1) | (word.length << 8);
  return Math.imul(first ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1) >>> 17;
}
