import type { TriageType } from '../triage/verdict';
import type { MentionRecord, PromiseRecord, ReplyRecord } from './log-entry';

/** One line of the log: what was read, or what was answered to it. */
export type LogRow =
  | { kind: 'mention'; at: string; record: MentionRecord }
  | {
      kind: 'reply';
      at: string;
      record: ReplyRecord;
      mention?: MentionRecord | undefined;
      /** What it promised; none for most. */
      promises?: PromiseRecord[];
    };

/** Type of the post that a row is about; `undefined` for a reply whose mention is gone. */
export function findRowType(row: LogRow): TriageType | undefined {
  const mention = row.kind === 'mention' ? row.record : row.mention;
  return mention?.correctedType ?? mention?.verdict.type;
}

/** Unique over both tables. */
export function rowKey(row: LogRow): string {
  return `${row.kind}:${row.record.id}`;
}
