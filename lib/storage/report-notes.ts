import { storage } from '#imports';
import { REPORT_NOTES, type ReportNote, withNote } from './report-notes-value';

/** What was written into reports, versioned. */
export const reportNotesItem = storage.defineItem(`local:${REPORT_NOTES.key}`, {
  version: 1,
  fallback: REPORT_NOTES.fallback,
});

/** Keeps the note of one report, one change at a time over all our pages. Rejects when the browser cannot write. */
export function keepReportNote(note: ReportNote): Promise<void> {
  return navigator.locks.request('respira-report-notes', async () => {
    await reportNotesItem.setValue(withNote(await reportNotesItem.getValue(), note));
  });
}

/** What was written into the reports of one client goes. Rejects when the browser cannot write. */
export function dropReportNotes(brandId: string): Promise<void> {
  return navigator.locks.request('respira-report-notes', async () => {
    const notes = await reportNotesItem.getValue();
    const kept = notes.filter((note) => note.brandId !== brandId);
    if (kept.length < notes.length) await reportNotesItem.setValue(kept);
  });
}
