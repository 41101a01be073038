import type { TextRange } from '../text-range';

/** Words that join what comes next: at the end of a quote they hang in the air. */
const JOINING = /[\s,;:]+(y|e|i|o|u|ni|que|and|or|that|but|pero|però)$/iu;

/**
 * The words that decided, as they were written and in their order: what overlaps or touches is one
 * quote, and none ends on a word that only joins. Ranges may come in any order.
 */
export function quoteEvidence(text: string, evidence: readonly TextRange[]): string[] {
  const merged: TextRange[] = [];
  for (const range of evidence.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    const isNear = last !== undefined && text.slice(last.end, range.start).trim() === '';
    if (last && isNear) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  const quotes = merged.map(({ start, end }) => text.slice(start, end).trim().replace(JOINING, ''));
  return [...new Set(quotes.filter(Boolean))];
}
