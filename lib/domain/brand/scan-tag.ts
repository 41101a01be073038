import { TAG_SUMS, UNDERSCORE_SUM } from './compiled-pattern';
import type { OnWord } from './scan-words';
import { IGNORED, LETTER, readSign, SUM_BITS } from './sign';
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

interface Tag {
  /** Sums of the letters before each place; a part's is the difference of two. */
  sums: number[];
  /** Where in the text each place lies. */
  ends: number[];
  /** Whether a word of the hashtag may begin or end at the place. */
  cuts: boolean[];
  underscores: number;
  /** End of the run, also beyond what was read. */
  end: number;
}

/** Reads the handle or hashtag whose sign stands at `at`; gives where it ends. */
export function scanTag(text: string, at: number, filter: WordFilter, onWord: OnWord): number {
  const tag = readTag(text, at + 1);
  const last = tag.sums.length - 1;
  if (last === 0) return Math.max(tag.end, at + 1);
  const tell = (sum: number, place: number) => {
    if (mayHold(filter, sum)) onWord(text, sum, tag.ends[place] ?? tag.end);
  };
  const whole = tag.sums[last] ?? 0;
  const sign = text[at] === '@' ? '@' : '#';
  tell((TAG_SUMS[sign] + whole + tag.underscores * UNDERSCORE_SUM) & SUM_BITS, last);
  if (sign === '@') tell(whole, last);
  else tellParts(tag, tell);
  return tag.end;
}

/** 'NoVuelvoAFibralia', 'stopfibraliaya': parts between cuts, and long ones anywhere. */
function tellParts({ sums, cuts }: Tag, tell: (sum: number, place: number) => void): void {
  const last = sums.length - 1;
  const places: number[] = [];
  for (let place = 0; place <= last; place += 1) if (cuts[place]) places.push(place);
  const tellPart = (from: number, to: number) =>
    tell(((sums[to] ?? 0) - (sums[from] ?? 0)) & SUM_BITS, to);
  for (let one = 0; one < places.length; one += 1) {
    const from = places[one] ?? 0;
    for (let other = one + 1; other < places.length; other += 1) {
      const to = places[other] ?? 0;
      if (to - from > MOST_PART) break;
      tellPart(from, to);
    }
  }
  for (let from = 0; from <= last - LEAST_PART; from += 1) {
    // In a long hashtag a part lies at either end only: bounds the work.
    const least = from > 0 && last > MOST_SEARCHED ? last : from + LEAST_PART;
    for (let to = least; to <= last; to += 1) {
      if (!cuts[from] || !cuts[to]) tellPart(from, to);
    }
  }
}

function readTag(text: string, start: number): Tag {
  const tag: Tag = { sums: [0], ends: [start], cuts: [true], underscores: 0, end: start };
  let at = start;
  let previous = -1;
  for (; at < text.length; ) {
    const { kind, value, units, isUnspaced } = readSign(text, at);
    const isUnderscore = text[at] === '_';
    if (kind !== LETTER && kind !== IGNORED && !isUnderscore) break;
    const place = tag.sums.length - 1;
    if (place < MOST_READ && kind !== IGNORED) {
      if (isUnderscore || isUnspaced) tag.cuts[place] = true;
      else if (previous >= 0 && isHump(text, previous, at)) tag.cuts[place] = true;
      if (isUnderscore) {
        tag.underscores += 1;
        tag.ends[place] = tag.ends[place] ?? at;
      } else {
        tag.sums.push(((tag.sums[place] ?? 0) + value) & SUM_BITS);
        tag.ends.push(at + units);
        tag.cuts.push(isUnspaced);
      }
    }
    if (kind !== IGNORED) previous = at;
    at += units;
  }
  tag.cuts[tag.cuts.length - 1] = true;
  tag.end = at;
  return tag;
}
