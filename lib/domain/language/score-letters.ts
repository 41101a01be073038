import { isApostrophe, isLetter } from './language-letters';
import { LANGUAGES } from './languages';
import { CLOSES, findSequence, hashSequence, OPENS, readLetterTable } from './letter-table';

/** Bytes of a word that are looked at; of a text, after which it ends at the next blank, or at once. */
const LONGEST_WORD = 70;
const CUT_AT_BLANK = 350;
const CUT = 380;
/** Bytes of one sequence, and how far on the next one begins. */
const LENGTH = 4;
const STRIDE = 3;
/** Sums are brought between 0 and 1 by this. */
const SCALE = 25;
/** Edges of what is too long to have a score. */
const TOO_LONG = 4;

const sums = new Float64Array(LANGUAGES.length);
const word = new Uint8Array(CUT + LENGTH);
/** Sequences of this text, of which each counts once. Marked by the number of the text: nothing is wiped. */
const MOST = 1024;
const seenKeys = new Int32Array(MOST);
const seenEdges = new Uint8Array(MOST);
const seenIn = new Int32Array(MOST);
let texts = 0;
let found = 0;

/**
 * How well the letter sequences of a text in lower case fit each language, from 0 to 1, in the order
 * of `LANGUAGES`: as the package eld scores them, in one pass that makes no text for each. Valid until
 * the next call.
 */
export function scoreLetters(text: string): Float64Array {
  sums.fill(0);
  texts += 1;
  found = 0;
  let [size, read] = [0, 0];
  for (let at = 0; at < text.length && read <= CUT; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (isApostrophe(code) && isKept(text, at))) {
      const next = writeBytes(code, size);
      read += next - size;
      size = next;
    } else if (size > 0) {
      readWord(size);
      size = 0;
      if (read > CUT_AT_BLANK) break;
      read += 1;
    }
  }
  if (size > 0) readWord(size);
  for (let at = 0; at < sums.length; at += 1) sums[at] = scale((sums[at] ?? 0) / found);
  return sums;
}

const scale = (score: number) => (score > 0 ? score / (score + SCALE) : 0);

/** An apostrophe that opens or joins a word, or ends the text. */
function isKept(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isApostrophe(text.charCodeAt(next))) next += 1;
  return next === text.length || isLetter(text.charCodeAt(next));
}

/** UTF-8; no half of a pair is a letter. */
function writeBytes(code: number, size: number): number {
  if (code < 0x80) {
    word[size] = code;
    return size + 1;
  }
  if (code < 0x800) {
    word[size] = 0xc0 | (code >> 6);
    word[size + 1] = 0x80 | (code & 0x3f);
    return size + 2;
  }
  word[size] = 0xe0 | (code >> 12);
  word[size + 1] = 0x80 | ((code >> 6) & 0x3f);
  word[size + 2] = 0x80 | (code & 0x3f);
  return size + 3;
}

function readWord(size: number): void {
  const length = Math.min(size, LONGEST_WORD);
  let from = 0;
  for (; from + LENGTH < length; from += STRIDE) {
    countOnce(keyOf(from, from + LENGTH), from === 0 ? OPENS : 0);
  }
  const last = Math.max(0, length - LENGTH);
  const edges = (from === 0 ? OPENS : 0) | CLOSES;
  countOnce(keyOf(last, size), size > LONGEST_WORD ? TOO_LONG : edges);
}

function keyOf(start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) {
    key = (end - start > LENGTH ? Math.imul(key, 31) : key << 8) + (word[at] ?? 0);
  }
  return key | 0;
}

function countOnce(key: number, edges: number): void {
  let at = hashSequence(key, edges) & (MOST - 1);
  for (; seenIn[at] === texts; at = (at + 1) & (MOST - 1)) {
    if (seenKeys[at] === key && seenEdges[at] === edges) return;
  }
  seenKeys[at] = key;
  seenEdges[at] = edges;
  seenIn[at] = texts;
  found += 1;
  if (edges !== TOO_LONG) addScores(key, edges);
}

function addScores(key: number, edges: number): void {
  const table = readLetterTable();
  const place = findSequence(table, key, edges);
  if (place < 0) return;
  const row = table.rows[place] ?? 0;
  const first = row >>> 6;
  const end = first + ((row >>> 2) & 0xf);
  for (let at = first; at < end; at += 1) {
    const entry = table.scores[at] ?? 0;
    const language = entry >>> 8;
    sums[language] = (sums[language] ?? 0) + (entry & 0xff);
  }
}
