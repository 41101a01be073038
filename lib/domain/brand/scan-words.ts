import type { BrandIndex } from './brand-index';
import { CLOSELY_READ, scanTag } from './scan-tag';
import {
  IGNORED,
  JOINER,
  LETTER,
  readSign,
  type Sign,
  SUM_BITS,
  sumOfLetters,
  TILDE,
} from './sign';
import { keyOfWord, mayHold, type WordFilter } from './word-filter';

/** Told of each word whose sum of letters may be in the filter, with where it ends. */
export type OnWord = (text: string, sum: number, end: number) => void;

/**
 * What a UTF-16 unit does to the sum of its word: letters add a multiple of four, unseen signs nothing.
 * `LOOK_AT` where it depends on the text. Filled as units are met: a page uses a few hundred of them.
 */
const ENDS_WORD = 1;
const LOOK_AT = 2;
/** As `LOOK_AT`, of which it has the bit; there is nothing more to learn. */
const DEPENDS = 6;
const values = new Int32Array(0x10000).fill(LOOK_AT);
/** First half of most emoji: no letter begins with it. */
values[0xd83d] = ENDS_WORD;
// Units of '@', '#' and '$'.
const AT = 0x40;
const HASH = 0x23;
const DOLLAR = 0x24;
const A_SUM = sumOfLetters('a');
/** These depend on their neighbours. */
const NOT_PLAIN = [AT, HASH, DOLLAR, TILDE];
const S_SUM = sumOfLetters('s');
const WITH_TILDE = sumOfLetters('ñ') - sumOfLetters('n');
/** Words joined by apostrophes that are also read as one: "McDonald's", "rock'n'roll". */
const MOST_JOINED = 3;

/** Reads a text once and tells of its words, whatever the number of brands. */
export function createWordScanner(
  { filter, firsts }: Pick<BrandIndex, 'filter' | 'firsts'>,
  onWord: OnWord,
): (text: string) => void {
  const skipPlain = createSkipper(filter);
  const endWord: OnWord = (text, sum, end) => {
    if (sum === 0 || !mayHold(filter, sum)) return;
    const first = readFirst(text, end);
    if (first === 0 || mayHold(firsts, keyOfWord(sum, first))) onWord(text, sum, end);
  };
  const readSpecial = createSpecialReader(filter, endWord, onWord);
  return (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; ) {
      at = skipPlain(text, at, sum);
      sum = sumAtStop;
      if (at === text.length) break;
      if (values[text.charCodeAt(at)] === ENDS_WORD) {
        endWord(text, sum, at);
        sum = 0;
        at += 1;
      } else {
        at = readSpecial(text, at, sum);
        sum = sumAtStop;
      }
    }
    endWord(text, sum, text.length);
  };
}

/** The sum of the word that is being read, where reading stopped. */
let sumAtStop = 0;

/** Goes on from `at` with the sum so far; gives where it stopped, and leaves the sum. */
type Reader = (text: string, at: number, sum: number) => number;

/**
 * Goes to the next place to be looked at: behind a word that the filter may hold, or at a sign that is
 * not plain. Two look-ups a unit and hardly a jump: the filter is asked after each unit, but answers
 * only where the word is over. Calls nothing and reads only constants of its own, which is what keeps
 * it fast: 1 is `ENDS_WORD`, 2 is `LOOK_AT`.
 */
function createSkipper({ places, mask }: WordFilter): Reader {
  const table = values;
  return (text, from, sumBefore) => {
    const { length } = text;
    // Told to be a whole number: engines that doubt it count a fifth slower.
    let sum = sumBefore | 0;
    let at = from;
    for (; at < length; at += 1) {
      const value = table[text.charCodeAt(at)] ?? 2;
      const held = ((places[(sum >>> 7) & mask] ?? 0) >>> (sum >>> 2)) & value & 1;
      if ((held | (value & 2)) !== 0) break;
      sum = (sum + value) & ((value & 1) - 1);
    }
    sumAtStop = sum & SUM_BITS;
    return at;
  };
}

/** What the first letter of the word that ends before `end` adds to its sum; 0 where it is not plain. */
function readFirst(text: string, end: number): number {
  let first = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const value = values[text.charCodeAt(at)] ?? 0;
    if (value === ENDS_WORD) break;
    if ((value & LOOK_AT) !== 0) return 0;
    if (value !== 0) first = value;
  }
  return first;
}

/** Reads one character that is not plain. */
function createSpecialReader(filter: WordFilter, endWord: OnWord, onWord: OnWord): Reader {
  function read(text: string, at: number, sum: number): number {
    const unit = text.charCodeAt(at);
    sumAtStop = 0;
    if (unit === HASH || (unit === AT && sum === 0)) {
      endWord(text, sum, at);
      return scanTag(text, at, filter, onWord);
    }
    const sign = readSign(text, at);
    if (values[unit] === LOOK_AT && (learn(unit, sign) & LOOK_AT) === 0) {
      sumAtStop = sum;
      return at;
    }
    sumAtStop = sumAfter(text, at, sum, sign) & SUM_BITS;
    return at + sign.units;
  }

  /** The sum after a sign that is not plain. */
  function sumAfter(text: string, at: number, sum: number, sign: Sign): number {
    const unit = text.charCodeAt(at);
    if (unit === DOLLAR) return sum + S_SUM;
    if (unit === AT) return sum + A_SUM;
    if (unit === TILDE) return /n/i.test(text.charAt(at - 1)) ? sum + WITH_TILDE : sum;
    if (sign.kind === IGNORED) return sum;
    if (sign.kind === LETTER && !sign.isUnspaced) return sum + sign.value;
    endWord(text, sum, at);
    if (sign.isUnspaced) endWord(text, sign.value, at + sign.units);
    const isJoined = sign.kind === JOINER && sum !== 0 && at < CLOSELY_READ;
    if (isJoined) readJoined(text, at + 1, sum);
    return 0;
  }

  function readJoined(text: string, from: number, before: number): void {
    let sum = before;
    let at = from;
    for (let words = 0; words < MOST_JOINED; words += 1, at += 1) {
      const first = at;
      for (; at < text.length; at += 1) {
        const value = valueAt(text, at);
        if ((value & 3) !== 0) break;
        sum = (sum + value) & SUM_BITS;
      }
      if (at === first) return;
      endWord(text, sum, at);
      if (at >= text.length || readSign(text, at).kind !== JOINER) return;
    }
  }

  return read;
}

function valueAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const value = values[unit] ?? LOOK_AT;
  return value === LOOK_AT ? learn(unit, readSign(text, at)) : value;
}

/** What a unit does to a sum in all texts, from now on in the table; `DEPENDS` if there is no such thing. */
function learn(unit: number, { kind, folded, value, units, isUnspaced }: Sign): number {
  const isOwn = NOT_PLAIN.includes(unit) || units === 2 || isUnspaced || kind === JOINER;
  const isLetter = kind === LETTER;
  const plain = isLetter ? value : kind === IGNORED ? 0 : ENDS_WORD;
  const known = isOwn || (isLetter && folded.length !== 1) ? DEPENDS : plain;
  values[unit] = known;
  return known;
}
