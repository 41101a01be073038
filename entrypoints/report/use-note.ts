import { useEffect, useState } from 'react';
import type { ReportChoice } from '../../components/pages/report/report-props';
import { useWatched } from '../../components/pages/use-watched';
import { keepReportNote, reportNotesItem } from '../../lib/storage/report-notes';
import { isSameReport } from '../../lib/storage/report-notes-value';

/** A note is kept when nothing was typed for so long, in milliseconds. */
const REST_MS = 400;

/** What the team wrote into the chosen report; kept as it is typed. */
export function useNote(choice: ReportChoice | undefined) {
  const notes = useWatched(reportNotesItem);
  const [typed, setTyped] = useState<{ key: string; text: string }>();
  const [isFailed, setFailed] = useState(false);
  const key = choice ? JSON.stringify([choice.brandId, choice.period]) : '';
  useEffect(() => {
    if (!typed) return;
    const [brandId, { from, to }] = JSON.parse(typed.key);
    const keep = () =>
      keepReportNote({ brandId, from, to, next: typed.text }).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const report = choice && { brandId: choice.brandId, ...choice.period };
  const kept = report && notes?.find((note) => isSameReport(note, report))?.next;
  const text = typed?.key === key ? typed.text : (kept ?? '');
  return { text, isFailed, write: (next: string) => setTyped({ key, text: next }) };
}
