import type { Token } from '../sentiment/read-tokens';
import { NUMBER } from './cue-pattern';
import { addLetter, createSymbolTable, HASH_OF_NOTHING, hashOf } from './symbol-table';

/** Stands for any number, and for some words of the same sentence. */
export const NUMBER_SYMBOL = 1;
export const GAP_SYMBOL = -1;

/** Every word and opening of the cues has a number of its own: from 2 on. */
let next = 2;
/** All lists together hold some 9,000 words and 1,000 openings. */
const words = createSymbolTable(16_000);
const openings = createSymbolTable(4_000);
words.add(NUMBER, NUMBER_SYMBOL);

/** Bits of the hashes of the openings: most beginnings of words are none. */
const OPENING_BITS = 1 << 15;
const mayOpen = new Int32Array(OPENING_BITS / 32);
const bitsOf = (hash: number) => (hash >>> 5) & (mayOpen.length - 1);

/** One more than the highest number that was given. */
export const countSymbols = (): number => next;

/** The number of a word of a cue, given to it the first time. */
export function symbolOfWord(letters: string): number {
  const known = words.find(hashOf(letters), letters);
  if (known !== 0) return known;
  words.add(letters, next);
  next += 1;
  return next - 1;
}

/** The number of all words that begin so. */
export function symbolOfOpening(letters: string): number {
  const hash = hashOf(letters);
  const known = openings.find(hash, letters);
  if (known !== 0) return known;
  openings.add(letters, next);
  mayOpen[bitsOf(hash)] = (mayOpen[bitsOf(hash)] ?? 0) | (1 << hash);
  next += 1;
  return next - 1;
}

/** The numbers of the words of a post, in buffers that the next post is written over. */
export interface SymbolText {
  count: number;
  /** Per word, its number; 0 where no cue holds it. */
  words: Int32Array;
  /** Per word, and once more behind the last, where the openings that it has begin in `opens`. */
  firsts: Int32Array;
  /** Never cut short: what stands behind the last is of an earlier post. */
  opens: number[];
}

const read: SymbolText = {
  count: 0,
  words: new Int32Array(256),
  firsts: new Int32Array(257),
  opens: [],
};
/** Openings found so far in the post that is read. */
let opened = 0;

/** Looks all words up once: cues are then matched by numbers alone. Valid until the next call. */
export function readSymbols(tokens: readonly Token[]): SymbolText {
  if (read.words.length < tokens.length) {
    read.words = new Int32Array(2 * tokens.length);
    read.firsts = new Int32Array(2 * tokens.length + 1);
  }
  read.count = tokens.length;
  opened = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    read.firsts[at] = opened;
    read.words[at] = readWord(tokens[at]?.word ?? '');
  }
  read.firsts[tokens.length] = opened;
  return read;
}

/** The number of a word; those of its openings are added to `opens`. */
function readWord(word: string): number {
  if (isNumber(word)) addOpening(NUMBER_SYMBOL);
  let hash = HASH_OF_NOTHING;
  for (let at = 0; at < word.length; at += 1) {
    hash = addLetter(hash, word.charCodeAt(at));
    if ((((mayOpen[bitsOf(hash)] ?? 0) >>> hash) & 1) === 0) continue;
    const symbol = openings.find(hash, word.slice(0, at + 1));
    if (symbol !== 0) addOpening(symbol);
  }
  return words.find(hash, word);
}

function addOpening(symbol: number): void {
  read.opens[opened] = symbol;
  opened += 1;
}

const isNumber = (word: string): boolean => (word.charCodeAt(0) - 0x30) >>> 0 < 10;
