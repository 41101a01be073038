import type { KeptValue } from './kept-value';

/** What a person wrote into a report, by client and period. */
export interface ReportNote {
  brandId: string;
  /** ISO 8601 dates, both inclusive. */
  from: string;
  to: string;
  /** 'For next week'; at most `LONGEST_NOTE` UTF-16 units. */
  next: string;
}

export const LONGEST_NOTE = 2000;
/** The oldest go when there are more. */
export const MOST_NOTES = 500;

export const REPORT_NOTES: KeptValue<ReportNote[]> = { key: 'reportNotes', fallback: [] };

/** With this note in place of the one for the same report; without any where it is empty. */
export function withNote(notes: readonly ReportNote[], note: ReportNote): ReportNote[] {
  const others = notes.filter((one) => !isSameReport(one, note));
  if (note.next.trim() === '') return others;
  return [...others, { ...note, next: note.next.slice(0, LONGEST_NOTE) }].slice(-MOST_NOTES);
}

export function isSameReport(
  one: Omit<ReportNote, 'next'>,
  other: Omit<ReportNote, 'next'>,
): boolean {
  return one.brandId === other.brandId && one.from === other.from && one.to === other.to;
}
