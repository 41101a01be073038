import { TAG_SUMS, UNDERSCORE_SUM } from './compiled-pattern';
import type { OnWord } from './scan-words';
import { IGNORED, LETTER, readSign, type Sign, SUM_BITS } from './sign';
import { isHump } from './word-edge';
import { mayHold, type WordFilter } from './word-filter';

/**
 * Beyond this many UTF-16 units of a text, names within hashtags and words joined by apostrophes are no
 * longer looked for: bounds the work on a text that is made of them.
 */
export const CLOSELY_READ = 20_000;
/** Longer hashtags are read up to here. In characters. */
const MOST_READ = 80;
/** A part that begins or ends within a word of the hashtag has at least this many letters. */
const LEAST_PART = 7;
/** No joined name is longer. */
const MOST_PART = 40;

/** Hashtags up to this length are searched within words too; few that people type are longer. */
const MOST_SEARCHED = 24;

const AT = 0x40;
const UNDERSCORE = 0x5f;

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
  if (text.charCodeAt(at) === AT) return scanWhole(text, at, TAG_SUMS['@'], filter, onWord);
  if (at >= CLOSELY_READ) return scanWhole(text, at, TAG_SUMS['#'], filter, onWord);
  const end = readRun(text, at + 1);
  const tell = (sum: number, place: number) => {
    if (mayHold(filter, sum & SUM_BITS)) onWord(text, sum & SUM_BITS, ends[place] ?? end);
  };
  tell(TAG_SUMS['#'] + sumAt(last) + underscored, last);
  tellParts(tell);
  return end;
}

/** As one name: a handle, or a hashtag far down. */
function scanWhole(
  text: string,
  from: number,
  tagSum: number,
  filter: WordFilter,
  onWord: OnWord,
): number {
  let sum = 0;
  let whole = tagSum;
  let end = from + 1;
  let at = end;
  while (at < text.length) {
    const { kind, value, units } = readSign(text, at);
    const isUnderscore = text.charCodeAt(at) === UNDERSCORE;
    if (kind !== LETTER && kind !== IGNORED && !isUnderscore) break;
    at += units;
    whole = (whole + (isUnderscore ? UNDERSCORE_SUM : value)) & SUM_BITS;
    if (kind !== LETTER) continue;
    sum = (sum + value) & SUM_BITS;
    end = at;
  }
  if (mayHold(filter, whole)) onWord(text, whole, end);
  if (mayHold(filter, sum)) onWord(text, sum, end);
  return at;
}

/** 'NoVuelvoAFibralia', 'stopfibraliaya': parts between cuts, and long ones anywhere. */
function tellParts(tell: (sum: number, place: number) => void): void {
  for (let from = 0; from < last; from += 1) {
    const isCut = cuts[from] === 1;
    // In a long hashtag a part lies at either end only: bounds the work.
    const least = from > 0 && last > MOST_SEARCHED ? last : from + LEAST_PART;
    for (let to = isCut ? from + 1 : least; to <= last; to += 1) {
      const isPart = isCut && cuts[to] === 1 ? to - from <= MOST_PART : to >= least;
      if (isPart) tell(sumAt(to) - sumAt(from), to);
    }
  }
}

/** Gives the end of the run, also beyond what is kept. */
function readRun(text: string, start: number): number {
  last = 0;
  underscored = 0;
  cuts.fill(0);
  let previous = -1;
  let at = start;
  while (at < text.length) {
    const sign = readSign(text, at);
    const isRun = sign.kind === LETTER || sign.kind === IGNORED || text[at] === '_';
    if (!isRun) break;
    if (sign.kind !== IGNORED) {
      if (last < MOST_READ) keepPlace(text, at, previous, sign);
      previous = at;
    }
    at += sign.units;
  }
  cuts[0] = 1;
  cuts[last] = 1;
  return at;
}

function keepPlace(text: string, at: number, previous: number, sign: Sign): void {
  const isUnderscore = text[at] === '_';
  const isNew = isUnderscore || sign.isUnspaced || (previous >= 0 && isHump(text, previous, at));
  if (isNew) cuts[last] = 1;
  if (isUnderscore) {
    underscored = (underscored + UNDERSCORE_SUM) & SUM_BITS;
    return;
  }
  last += 1;
  sums[last] = (sumAt(last - 1) + sign.value) & SUM_BITS;
  ends[last] = at + sign.units;
  if (sign.isUnspaced) cuts[last] = 1;
}
