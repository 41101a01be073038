import { familyOf, type TriageFamily } from '../../triage/triage-family';
import type { FigureRow } from '../figures/figure-row';
import type { PeriodSpan } from '../figures/period';
import type { MentionRecord } from '../log-entry';
import { findNextPost } from '../outcome/find-next-post';

/** A mention of the period; in words where the report may quote it. */
export interface ReportCase {
  row: FigureRow;
  family: TriageFamily;
  mention?: MentionRecord;
  /** What the person wrote after our reply. */
  next?: MentionRecord;
}

export type ToldCase = ReportCase & { mention: MentionRecord };

export function isTold(one: ReportCase): one is ToldCase {
  return one.mention !== undefined;
}

/**
 * The rows within a span, oldest first, each with its record where that was read. Mentions of a namesake
 * are left out.
 */
export function listCases(
  rows: readonly FigureRow[],
  records: readonly MentionRecord[],
  { from, to }: PeriodSpan,
): ReportCase[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return rows
    .filter(({ at }) => at >= from && at < to)
    .filter(({ type, closed }) => type !== 'notOurs' && closed !== 'notOurs')
    .map((row) => createCase(row, known.get(row.id), records))
    .sort((one, two) => one.row.at - two.row.at);
}

function createCase(
  row: FigureRow,
  mention: MentionRecord | undefined,
  records: readonly MentionRecord[],
): ReportCase {
  const family = familyOf(row.type);
  if (!mention) return { row, family };
  const isEnded = row.outcome === 'turnedAround' || row.outcome === 'lost';
  const next =
    isEnded && row.repliedAt !== undefined
      ? findNextPost(mention, row.repliedAt, records)
      : undefined;
  return { row, family, mention, ...(next && { next }) };
}
