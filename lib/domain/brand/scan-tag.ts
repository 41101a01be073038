import { TAG_SUMS, UNDERSCORE_SUM } from './compiled-pattern';
import type { OnWord } from './scan-words';
import { IGNORED, LETTER, readSign, type Sign, SUM_BITS } from './sign';
import { isHump } from './word-edge';
import { mayHold, type WordFilter } from './word-filter';

/** Longer hashtags are read up to here. In characters. */
const MOST_READ = 80;
/** A part that begins or ends within a word of the hashtag has at least this many letters. */
const LEAST_PART = 7;
/** No joined name is longer. */
const MOST_PART = 40;

/** Hashtags up to this length are searched within words too; few that people type are longer. */
const MOST_SEARCHED = 24;

/** Reads the handle or hashtag whose sign stands at `at`; gives where it ends. */
export type TagScanner = (text: string, at: number) => number;

export function createTagScanner(filter: WordFilter, onWord: OnWord): TagScanner {
  /** Of the letters before each place; a part's is the difference of two. */
  const sums = new Int32Array(MOST_READ + 1);
  /** Where in the text each place lies. */
  const ends = new Int32Array(MOST_READ + 1);
  /** 1 where a word of the hashtag may begin or end at the place. */
  const cuts = new Uint8Array(MOST_READ + 1);
  // Of the tag that is being read.
  let last = 0;
  let underscores = 0;

  /** Gives the end of the run, also beyond what was read. */
  function readRun(text: string, start: number): number {
    last = 0;
    underscores = 0;
    cuts.fill(0);
    let previous = -1;
    let at = start;
    while (at < text.length) {
      const sign = readSign(text, at);
      const isUnderscore = text[at] === '_';
      if (sign.kind !== LETTER && sign.kind !== IGNORED && !isUnderscore) break;
      if (sign.kind !== IGNORED) {
        if (last < MOST_READ) readPlace(text, at, previous, sign);
        previous = at;
      }
      at += sign.units;
    }
    cuts[0] = 1;
    cuts[last] = 1;
    return at;
  }

  function readPlace(text: string, at: number, previous: number, sign: Sign): void {
    const { value, units, isUnspaced } = sign;
    const isUnderscore = text[at] === '_';
    const isCut = isUnderscore || isUnspaced || (previous >= 0 && isHump(text, previous, at));
    if (isCut) cuts[last] = 1;
    if (isUnderscore) {
      underscores += 1;
      return;
    }
    last += 1;
    sums[last] = (sumAt(last - 1) + value) & SUM_BITS;
    ends[last] = at + units;
    if (isUnspaced) cuts[last] = 1;
  }

  const sumAt = (place: number) => sums[place] ?? 0;

  function tell(text: string, sum: number, place: number): void {
    if (mayHold(filter, sum)) onWord(text, sum, ends[place] ?? 0);
  }

  const tellPart = (text: string, from: number, to: number) =>
    tell(text, (sumAt(to) - sumAt(from)) & SUM_BITS, to);

  /** 'NoVuelvoAFibralia', 'stopfibraliaya': parts between cuts, and long ones anywhere. */
  function tellParts(text: string): void {
    for (let from = 0; from < last; from += 1) {
      const isCut = cuts[from] === 1;
      // In a long hashtag a part lies at either end only: bounds the work.
      const least = from > 0 && last > MOST_SEARCHED ? last : from + LEAST_PART;
      for (let to = isCut ? from + 1 : least; to <= last; to += 1) {
        const isWhole = isCut && cuts[to] === 1;
        if (isWhole ? to - from <= MOST_PART : to >= least) tellPart(text, from, to);
      }
    }
  }

  return (text, at) => {
    const end = readRun(text, at + 1);
    if (last === 0) return end;
    const whole = sumAt(last);
    const sign = text[at] === '@' ? '@' : '#';
    tell(text, (TAG_SUMS[sign] + whole + underscores * UNDERSCORE_SUM) & SUM_BITS, last);
    if (sign === '@') tell(text, whole, last);
    else tellParts(text);
    return end;
  };
}
