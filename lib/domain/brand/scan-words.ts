import { scanTag } from './scan-tag';
import { IGNORED, JOINER, LETTER, readSign, type Sign, sumOfLetters } from './sign';
import { mayHold, type WordFilter } from './word-filter';

/** Told of each word whose sum of letters may be in the filter, with where it ends. */
export type OnWord = (text: string, sum: number, end: number) => void;

/**
 * What a UTF-16 unit adds to the sum of its word: an odd number for a letter, `ENDS_WORD` for other
 * signs, 0 where it must be looked at. Filled as units are met: a page uses a few hundred of them.
 */
const values = new Int32Array(0x10000);
const ENDS_WORD = 4;
// Units of '@', '#' and '$'.
const AT = 0x40;
const HASH = 0x23;
const DOLLAR = 0x24;
const A_SUM = sumOfLetters('a');
const S_SUM = sumOfLetters('s');
/** Words joined by apostrophes that are also read as one: "McDonald's", "rock'n'roll". */
const MOST_JOINED = 3;

/**
 * The one pass over a text. Two look-ups and no jump for a plain unit, whatever the number of brands:
 * a sum that is reset by whatever is no letter, and a filter that is asked after each unit but
 * answers only where the word is over.
 */
export function createWordScanner(filter: WordFilter, onWord: OnWord): (text: string) => void {
  const special = createSpecialReader(filter, onWord);
  const { bytes, shift } = filter;
  return (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) {
      const value = values[text.charCodeAt(at)] ?? 0;
      if (value === 0) {
        at = special.read(text, at, sum) - 1;
        sum = special.sum;
        continue;
      }
      const word = sum;
      sum = (sum + value) & -(value & 1);
      if ((bytes[word >>> shift] ?? 0) > (value & 1)) onWord(text, word, at);
    }
    if (mayHold(filter, sum)) onWord(text, sum, text.length);
  };
}

interface SpecialReader {
  /** What to go on with. */
  sum: number;
  /** Reads the character at `at`; gives where to go on. */
  read(text: string, at: number, sum: number): number;
}

function createSpecialReader(filter: WordFilter, onWord: OnWord): SpecialReader {
  const reader = { sum: 0, read };

  function endWord(text: string, sum: number, end: number): void {
    if (sum !== 0 && mayHold(filter, sum)) onWord(text, sum, end);
  }

  function read(text: string, at: number, sum: number): number {
    const unit = text.charCodeAt(at);
    const sign = readSign(text, at);
    reader.sum = sum;
    const value = valueOf(unit, sign);
    if (value !== 0) {
      values[unit] = value;
      return at;
    }
    if (sign.kind !== IGNORED) reader.sum = readVisible(text, at, sum, sign);
    if (unit !== HASH && (unit !== AT || sum !== 0)) return at + sign.units;
    return scanTag(text, at, filter, onWord);
  }

  /** The sum after a visible sign. */
  function readVisible(text: string, at: number, sum: number, sign: Sign): number {
    const character = text[at];
    if (character === '$') return (sum + S_SUM) | 0;
    if (character === '@' && sum !== 0) return (sum + A_SUM) | 0;
    if (sign.kind === LETTER && !sign.isUnspaced) return (sum + sign.value) | 0;
    endWord(text, sum, at);
    if (sign.isUnspaced) endWord(text, sign.value, at + sign.units);
    if (sign.kind === JOINER && sum !== 0) readJoined(text, at + 1, sum);
    return 0;
  }

  function readJoined(text: string, from: number, before: number): void {
    let sum = before;
    let at = from;
    for (let words = 0; words < MOST_JOINED && at < text.length; words += 1, at += 1) {
      const first = at;
      while (at < text.length && readSign(text, at).kind === LETTER) {
        sum = (sum + readSign(text, at).value) | 0;
        at += readSign(text, at).units;
      }
      if (at === first) return;
      endWord(text, sum, at);
      if (at >= text.length || readSign(text, at).kind !== JOINER) return;
    }
  }

  return reader;
}

/** 0 for what depends on its neighbours, or is more or less than one letter. */
function valueOf(unit: number, { kind, folded, value, units, isUnspaced }: Sign): number {
  if (unit === AT || unit === HASH || unit === DOLLAR || units === 2 || isUnspaced) return 0;
  if (kind === JOINER || kind === IGNORED) return 0;
  if (kind !== LETTER) return ENDS_WORD;
  return folded.length === 1 ? value : 0;
}
