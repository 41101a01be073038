import type { TextRange } from '../text-range';
import { foldLetter } from './fold-words';
import { findWordEnd, isAsciiLetter, isWordUnit } from './word-units';

/** One word, emoji or boundary of a post. */
export interface Token extends TextRange {
  /** Folded word, digits, an emoji, `STOP`, `PAUSE` or `NAME`. */
  word: string;
  /** Written in capitals only, three letters or more. */
  isLoud: boolean;
}

/** End of a sentence. */
export const STOP = '¶';
/** Comma, dash, bracket: a clause ends. */
export const PAUSE = '¦';
/** A handle or an address: has no feeling of its own. */
export const NAME = '@';
/** Stands for any number in the entries of a lexicon. */
export const NUMBER = '0';

/** What is no plain word, looked at from its first sign on. */
const NAMES = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.]+/uy;
const NUMBERS = /\p{N}[\p{N}.,:]*(?=[^\p{L}\p{N}]|$)/uy;
/** One picture as it is seen: skin tone, joined pictures, tags of a flag and the signs of its style. */
const PART = String.raw`[\ufe0e\ufe0f\u20e3\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*`;
const OTHERS = new RegExp(
  String.raw`(\p{Extended_Pictographic})${PART}(?:\u200d\p{Extended_Pictographic}${PART})*|([.!?…\n;]+)|(?:[,:()[\]"«»“”—–|/]+|\s-\s)`,
  'uy',
);

/** A post longer than this is judged by its beginning, in UTF-16 units. */
const LONGEST = 4_000;

/**
 * Words, emoji and boundaries in order, each with its place in the text as it was given. What lies
 * in `names` is read as a name: a shop called "Fatal" is not.
 */
export function readTokens(text: string, names: readonly TextRange[] = []): Token[] {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const tokens: Token[] = [];
  for (let at = 0; at < read.length; ) at = readPiece(read, at, tokens);
  const joined = joinContractions(tokens, read);
  if (names.length === 0) return joined;
  const isNamed = (token: Token) =>
    names.some(({ start, end }) => token.start < end && start < token.end);
  return joined.map((token) => (isNamed(token) ? { ...token, word: NAME } : token));
}

const BLANK = 0x20;
const DASH = 0x2d;

/** Adds the token that begins at `at`, if any; gives where to go on. */
function readPiece(text: string, at: number, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  if (code === BLANK && text.charCodeAt(at + 1) !== DASH) return at + 1;
  const end = mayBeName(code) ? match(NAMES, text, at) : at;
  if (end > at) return push(tokens, at, end, NAME);
  if (isWordUnit(text, at)) {
    const numberEnd = isAsciiLetter(code) ? at : match(NUMBERS, text, at);
    // The package's tokenizer would split '1.200' and '10:30'.
    if (numberEnd > at) return push(tokens, at, numberEnd, readDigits(text.slice(at, numberEnd)));
    const wordEnd = findWordEnd(text, at);
    readWord(text, at, wordEnd, tokens);
    return wordEnd;
  }
  OTHERS.lastIndex = at;
  const found = OTHERS.exec(text);
  if (!found) return at + 1;
  const word = found[1] ?? (found[2] === undefined ? PAUSE : STOP);
  return push(tokens, at, at + found[0].length, word);
}

/** '@', 'h' and 'w'. */
const mayBeName = (code: number) => code === 0x40 || code === 0x68 || code === 0x77;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function push(tokens: Token[], start: number, end: number, word: string): number {
  tokens.push({ start, end, word, isLoud: false });
  return end;
}

const readDigits = (number: string) => number.replace(/[^\p{N}]/gu, '');

/** A hashtag in humps gives its words: '#NoFunciona'. */
function readWord(text: string, start: number, end: number, tokens: Token[]): void {
  const word = text.slice(start, end);
  const folded = fold(word);
  // Marks and joiners by themselves: the rest of a keycap, of a picture that nobody knows.
  if (folded === '') return;
  if (text[start - 1] !== '#') {
    tokens.push({ start, end, word: folded, isLoud: isLoud(word) });
    return;
  }
  let at = start;
  for (const part of word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)) {
    tokens.push({ start: at, end: at + part.length, word: fold(part), isLoud: isLoud(part) });
    at += part.length;
  }
}

function fold(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (!isAsciiLetter(word.charCodeAt(at))) return foldEach(word);
  }
  return word.toLowerCase();
}

function foldEach(word: string): string {
  let folded = '';
  for (const character of word) if (character !== '·') folded += foldLetter(character);
  return folded;
}

const isLower = (code: number) => code >= 0x61 && code <= 0x7a;
const isLoud = (word: string) =>
  word.length >= 3 &&
  !isLower(word.charCodeAt(1)) &&
  word === word.toUpperCase() &&
  /^\P{Ll}{3,}$/u.test(word) &&
  /\p{Lu}{3}/u.test(word);

const APOSTROPHE = /^['’]$/;
const ENGLISH_ENDS = new Set(['s', 're', 've', 'll', 'm', 'd']);

/** "don't" is one word; of "it's" and "we've" the end is dropped; "l'app" stays two. */
function joinContractions(tokens: Token[], text: string): Token[] {
  if (!text.includes("'") && !text.includes('’')) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.end + 1 === token.start && last.word.length > 1;
    if (last && touches && APOSTROPHE.test(text.charAt(last.end))) {
      if (token.word === 't' && last.word.endsWith('n')) {
        joined[joined.length - 1] = { ...last, word: `${last.word}t`, end: token.end };
        continue;
      }
      if (ENGLISH_ENDS.has(token.word)) continue;
    }
    joined.push(token);
  }
  return joined;
}
