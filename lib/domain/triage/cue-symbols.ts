import type { Token } from '../sentiment/read-tokens';
import { NUMBER } from './cue-pattern';

/** Beginning of words, by its number. */
interface Opening {
  letters: string;
  /** Code unit of its last letter: most words differ there. */
  last: number;
  symbol: number;
}

/** Stands for any number, and for some words of the same sentence. */
export const NUMBER_SYMBOL = 1;
export const GAP_SYMBOL = -1;

/** Every word and opening of the cues has a number of its own: from 2 on. */
let next = 2;
const words = new Map<string, number>([[NUMBER, NUMBER_SYMBOL]]);

/** Openings by their first three letters; shorter ones by the first. */
const KEY = 3;
const KEYS = 1 << 15;
const NO_OPENINGS: readonly Opening[] = [];
const placeOf = new Uint16Array(KEYS);
const byKey: Opening[][] = [[]];
const short: Opening[][] = Array.from({ length: 32 }, () => []);

const firstLetter = (word: string) => word.charCodeAt(0) & 31;
const keyOf = (word: string) =>
  (firstLetter(word) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);

/** The number of a word of a cue, given to it the first time. */
export function symbolOfWord(letters: string): number {
  const known = words.get(letters);
  if (known !== undefined) return known;
  words.set(letters, next);
  next += 1;
  return next - 1;
}

/** The number of all words that begin so. */
export function symbolOfOpening(letters: string): number {
  const list = openList(letters);
  const known = list.find((opening) => opening.letters === letters);
  if (known) return known.symbol;
  list.push({ letters, last: letters.charCodeAt(letters.length - 1), symbol: next });
  next += 1;
  return next - 1;
}

function openList(letters: string): Opening[] {
  if (letters.length < KEY) return short[firstLetter(letters)] ?? [];
  const key = keyOf(letters);
  const known = byKey[placeOf[key] ?? 0];
  if (known && placeOf[key] !== 0) return known;
  const list: Opening[] = [];
  placeOf[key] = byKey.push(list) - 1;
  return list;
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

/** Looks all words up once: cues are then matched by numbers alone. Valid until the next call. */
export function readSymbols(tokens: readonly Token[]): SymbolText {
  if (read.words.length < tokens.length) {
    read.words = new Int32Array(2 * tokens.length);
    read.firsts = new Int32Array(2 * tokens.length + 1);
  }
  read.count = tokens.length;
  opened = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    read.words[at] = words.get(word) ?? 0;
    read.firsts[at] = opened;
    addOpenings(word);
  }
  read.firsts[tokens.length] = opened;
  return read;
}

/** Openings found so far in the post that is read. */
let opened = 0;

function addOpening(symbol: number): void {
  read.opens[opened] = symbol;
  opened += 1;
}

function addOpenings(word: string): void {
  if (isNumber(word)) addOpening(NUMBER_SYMBOL);
  if (word.length >= KEY) addFrom(byKey[placeOf[keyOf(word)] ?? 0] ?? NO_OPENINGS, word);
  addFrom(short[firstLetter(word)] ?? NO_OPENINGS, word);
}

function addFrom(openings: readonly Opening[], word: string): void {
  for (const { letters, last, symbol } of openings) {
    if (word.charCodeAt(letters.length - 1) !== last) continue;
    if (word.startsWith(letters)) addOpening(symbol);
  }
}

const isNumber = (word: string): boolean => (word.charCodeAt(0) - 0x30) >>> 0 < 10;
