import { TAG_SUMS, UNDERSCORE_SUM } from './compiled-pattern';
import type { OnWord } from './scan-words';
import { IGNORED, LETTER, readSign, SUM_BITS } from './sign';
import { isHump } from './word-edge';
import { mayHold, type WordFilter } from './word-filter';

/**
 * Beyond this many UTF-16 units of a text, names within hashtags and words joined by apostrophes are no
 * longer looked for: bounds the work on a text that is made of them.
 */
export const CLOSELY_READ = 10_000;
/** Longer hashtags are read up to here. In characters. */
const MOST_READ = 80;
/** A part that begins or ends within a word of the hashtag has at least this many letters. */
const LEAST_PART = 7;
/** Hashtags up to this length are searched within words too; few that people type are longer. */
const MOST_SEARCHED = 24;

// The hashtag that is being read: lists made once, not for each.
/** Of the letters before each place; a part's is the difference of two. */
const sums = new Int32Array(MOST_READ + 1);
/** Where in the text each place lies. */
const ends = new Int32Array(MOST_READ + 1);
/** 1 where a word of the hashtag may begin or end at the place. */
const cuts = new Uint8Array(MOST_READ + 1);
let last = 0;
let underscored = 0;

const sumAt = (place: number) => sums[place] ?? 0;

/** Reads the handle or hashtag whose sign stands at `at`; gives where it ends. */
export function scanTag(text: string, at: number, filter: WordFilter, onWord: OnWord): number {
  const sign = text[at] === '@' ? '@' : '#';
  // A handle is one name, and so is a hashtag far down.
  const isSearched = sign === '#' && at < CLOSELY_READ;
  const end = readRun(text, at + 1, isSearched);
  const tell = (sum: number, place: number) => {
    if (mayHold(filter, sum & SUM_BITS)) onWord(text, sum & SUM_BITS, ends[place] ?? end);
  };
  tell(TAG_SUMS[sign] + sumAt(last) + underscored, last);
  if (isSearched) tellParts(tell);
  else tell(sumAt(last), last);
  return end;
}

/** 'NoVuelvoAFibralia', 'stopfibraliaya': parts between cuts, and long ones anywhere. */
function tellParts(tell: (sum: number, place: number) => void): void {
  for (let from = 0; from < last; from += 1) {
    const isCut = cuts[from] === 1;
    // In a long hashtag a part lies at either end only: bounds the work.
    const least = from > 0 && last > MOST_SEARCHED ? last : from + LEAST_PART;
    for (let to = isCut ? from + 1 : least; to <= last; to += 1) {
      if (to >= least || cuts[to] === 1) tell(sumAt(to) - sumAt(from), to);
    }
  }
}

/** Gives the end of the run, also beyond what is kept. */
function readRun(text: string, start: number, isSearched: boolean): number {
  last = 0;
  underscored = 0;
  if (isSearched) cuts.fill(0);
  let previous = -1;
  let wasUnspaced = false;
  let at = start;
  for (; at < text.length; ) {
    const sign = readSign(text, at);
    const isUnderscore = text[at] === '_';
    if (sign.kind !== LETTER && sign.kind !== IGNORED && !isUnderscore) break;
    if (sign.kind !== IGNORED && last < MOST_READ) {
      const isCut = isUnderscore || sign.isUnspaced;
      const isHumped = isSearched && previous >= 0 && isHump(text, previous, at);
      if (isCut || isHumped || wasUnspaced) cuts[last] = 1;
      wasUnspaced = sign.isUnspaced;
      if (isUnderscore) underscored = (underscored + UNDERSCORE_SUM) & SUM_BITS;
      else {
        last += 1;
        sums[last] = (sumAt(last - 1) + sign.value) & SUM_BITS;
        ends[last] = at + sign.units;
      }
    }
    if (sign.kind !== IGNORED) previous = at;
    at += sign.units;
  }
  cuts[0] = 1;
  cuts[last] = 1;
  return at;
}
