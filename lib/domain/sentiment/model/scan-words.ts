import type { TextRange } from '../../text-range';
import { isContraction } from './contraction';
import { isLink } from './is-link';
import { BLANK, DIGIT, foldUnit, kindOfUnit, LETTER, MARK, PICTURE, UNSEEN } from './letter-table';

/** A post longer than this is judged by its beginning, in UTF-16 units. */
const LONGEST = 4_000;
const MOST_WORDS = 2_000;

/** Kinds of what was scanned. */
export const WORD = 1;
export const SIGN = 2;
export const BRAND = 3;
export const NAMED = 4;
export const NUMBER = 5;

/** The words of one text, in buffers that the next text is written over. */
export interface ScannedWords {
  count: number;
  /** Folded letters of all words, one after the other. */
  letters: Uint16Array;
  starts: Uint16Array;
  ends: Uint16Array;
  kinds: Uint8Array;
  hashes: Int32Array;
  /** Words in capitals only, three letters or more. */
  loud: number;
  /** Words with a letter drawn out: "siii". */
  drawnOut: number;
  hasLink: boolean;
}

const words: ScannedWords = {
  count: 0,
  letters: new Uint16Array(LONGEST + 64),
  starts: new Uint16Array(MOST_WORDS),
  ends: new Uint16Array(MOST_WORDS),
  kinds: new Uint8Array(MOST_WORDS),
  hashes: new Int32Array(MOST_WORDS),
  loud: 0,
  drawnOut: 0,
  hasLink: false,
};

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;
const HASH_OF_BRAND = 0x5bd1e995 | 0;
const HASH_OF_NAME = 0x1b873593 | 0;
const HASH_OF_NUMBER = 0x27d4eb2f | 0;
const HASH_OF_LINK = hashOf('http');

/** The hash that a folded word has among the scanned ones. */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return hash;
}

let length = 0;

function push(kind: number, hash: number, from: number): void {
  if (words.count >= MOST_WORDS) return;
  words.starts[words.count] = from;
  words.ends[words.count] = length;
  words.kinds[words.count] = kind;
  words.hashes[words.count] = hash;
  words.count += 1;
}

/**
 * Words, signs and pictures of a text in one pass. What lies in `brands` (sorted, apart) is one
 * nameless word; so are handles, links and numbers of the same length. The result is valid until
 * the next call.
 */
export function scanWords(text: string, brands: readonly TextRange[]): ScannedWords {
  const end = Math.min(text.length, LONGEST);
  words.count = 0;
  words.loud = 0;
  words.drawnOut = 0;
  words.hasLink = false;
  length = 0;
  let brand = 0;
  for (let at = 0; at < end; ) {
    const range = brands[brand];
    if (range !== undefined && at >= range.start) {
      brand += 1;
      if (range.end <= at) continue;
      push(BRAND, HASH_OF_BRAND, length);
      at = range.end;
      continue;
    }
    const stop = range === undefined ? end : Math.min(end, range.start);
    at = scanPiece(text, at, stop);
  }
  return words;
}

function scanPiece(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const kind = kindOfUnit(code);
  if (kind === BLANK || kind === UNSEEN) return at + 1;
  if (kind === LETTER) return isLink(text, at) ? scanLink(text, at, end) : scanWord(text, at, end);
  if (kind === DIGIT) return scanNumber(text, at, end);
  if (kind === PICTURE) return scanPicture(text, at, end);
  if (code === 0x40) return scanHandle(text, at, end);
  if (code === 0x5c && isEscape(text, at)) return scanEscape(text, at);
  return scanSigns(text, at, end);
}

function scanLink(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && kindOfUnit(text.charCodeAt(next)) !== BLANK) next += 1;
  words.hasLink = true;
  push(NAMED, HASH_OF_LINK, length);
  return next;
}

function scanHandle(text: string, at: number, end: number): number {
  let next = at + 1;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next);
    const kind = kindOfUnit(code);
    if (kind !== LETTER && kind !== DIGIT && code !== 0x5f) break;
  }
  if (next > at + 1) push(NAMED, HASH_OF_NAME, length);
  return next;
}

function scanWord(text: string, at: number, end: number): number {
  const from = length;
  let repeats = 0;
  let last = 0;
  let isLoud = true;
  let isDrawn = false;
  let wasLower = false;
  let next = at;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next);
    const kind = kindOfUnit(code);
    if (kind === UNSEEN || isContraction(text, next, last)) continue;
    if (kind !== LETTER && kind !== DIGIT) break;
    const letter = foldUnit(code);
    const isLower = kind === LETTER && letter === code;
    // Humps of a hashtag: '#NoFunciona'.
    if (wasLower && !isLower && kind === LETTER && code < 0x250) break;
    wasLower = isLower;
    if (isLower) isLoud = false;
    repeats = letter === last ? repeats + 1 : 0;
    last = letter;
    if (repeats >= 2) isDrawn = true;
    else {
      words.letters[length] = letter;
      length += 1;
    }
  }
  if (isDrawn) squeeze(from);
  if (isLoud && length - from >= 3) words.loud += 1;
  if (isDrawn) words.drawnOut += 1;
  push(WORD, hashFrom(from), from);
  return next > at ? next : at + 1;
}

function hashFrom(from: number): number {
  let hash = BASIS;
  for (let index = from; index < length; index += 1) {
    hash = Math.imul(hash ^ (words.letters[index] ?? 0), PRIME);
  }
  return hash;
}

/** "siii" is "si": a word with a drawn-out letter has no doubled ones. */
function squeeze(from: number): void {
  let to = from + 1;
  for (let index = from + 1; index < length; index += 1) {
    if (words.letters[index] === words.letters[to - 1]) continue;
    words.letters[to] = words.letters[index] ?? 0;
    to += 1;
  }
  length = to;
}

/** Numbers by their length: a year, a price and a time are not told apart by their digits. */
function scanNumber(text: string, at: number, end: number): number {
  let next = at;
  let digits = 0;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (kindOfUnit(code) === DIGIT) digits += 1;
    else if (code < 0x2c || code > 0x3a) break;
  }
  push(NUMBER, Math.imul(HASH_OF_NUMBER, Math.min(digits, 5) * 2 + 1), length);
  return next;
}

const JOINER = 0x200d;

/** One picture; the same one again and again counts once, skin and gender signs not at all. */
function scanPicture(text: string, at: number, end: number): number {
  const code = text.codePointAt(at) ?? 0;
  let next = at + (code > 0xffff ? 2 : 1);
  if (code >= 0x1f3fb && code <= 0x1f3ff) return next;
  if (text.charCodeAt(next) === 0xfe0f) next += 1;
  const hash = Math.imul(BASIS ^ code, PRIME);
  const isRepeat = words.count > 0 && words.hashes[words.count - 1] === hash;
  if (!isRepeat) push(SIGN, hash, length);
  if (text.charCodeAt(next) !== JOINER || next + 1 >= end) return next;
  // What is joined to a picture only varies it.
  return next + 1 + ((text.codePointAt(next + 1) ?? 0) > 0xffff ? 2 : 1);
}

const isEscape = (text: string, at: number) =>
  text.charCodeAt(at + 1) === 0x75 && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6));

/** Text that went through one program too many: '\u2019' for an apostrophe. */
function scanEscape(text: string, at: number): number {
  push(SIGN, Math.imul(BASIS ^ Number.parseInt(text.slice(at + 2, at + 6), 16), PRIME), length);
  return at + 6;
}

const ENDS_FACE = /^[dpo3]$/i;

/** A run of signs, at most three of them told apart: '!!!', ':(', '...'. */
function scanSigns(text: string, at: number, end: number): number {
  let hash = BASIS;
  let kept = 0;
  let last = 0;
  let next = at;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (kindOfUnit(code) !== MARK || (code === 0x40 && next > at)) break;
    const sign = code === 0x2026 ? 0x2e : code;
    if (kept < 3 || sign !== last) hash = kept < 6 ? Math.imul(hash ^ sign, PRIME) : hash;
    kept += 1;
    last = sign;
  }
  const first = text.charCodeAt(at);
  const isEyes = first === 0x3a || first === 0x3b || first === 0x3d || first === 0x3c;
  if (isEyes && next < end && next - at <= 2 && ENDS_FACE.test(text.charAt(next))) {
    if (kindOfUnit(text.charCodeAt(next + 1) || 0x20) !== LETTER) {
      hash = Math.imul(hash ^ (text.charCodeAt(next) | 0x20), PRIME);
      next += 1;
    }
  }
  push(SIGN, hash, length);
  return next;
}
