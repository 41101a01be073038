import type { TextRange } from '../text-range';

/** 'RT @somebody: …' to the end, and lines behind '> ': what the author only repeats. */
const QUOTED = /(?<![^\s])RT @\w[\s\S]*|^[ \t]*> .*$/gm;

/** The places that lie in the author's own words; in order, as those given must be. */
export function leaveOutQuoted<T extends TextRange>(text: string, places: readonly T[]) {
  if (!text.includes('RT @') && !text.includes('> ')) return places;
  const parts = text.matchAll(QUOTED);
  let part = parts.next().value;
  return places.filter(({ start }) => {
    while (part && part.index + part[0].length <= start) part = parts.next().value;
    return !part || start < part.index;
  });
}
