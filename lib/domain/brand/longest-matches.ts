import type { TextRange } from '../text-range';

/**
 * Leftmost, longest: of overlapping ranges the one that begins first stays, of those the longest.
 * Equal ranges all stay: two brands may share a name.
 */
export function longestMatches<T extends TextRange>(matches: readonly T[]): T[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let last: T | undefined;
  for (const match of sorted) {
    const isSame = last !== undefined && match.start === last.start && match.end === last.end;
    if (last !== undefined && !isSame && match.start < last.end) continue;
    kept.push(match);
    last = match;
  }
  return kept;
}
