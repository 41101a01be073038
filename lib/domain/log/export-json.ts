import type { MentionRecord, ReplyRecord } from './log-entry';
import type { LogRow } from './log-row';

export const LOG_FILE_FORMAT = 'respira-log';
export const LOG_FILE_VERSION = 1;

export interface LogFile {
  format: typeof LOG_FILE_FORMAT;
  version: typeof LOG_FILE_VERSION;
  /** ISO 8601, UTC. */
  exportedAt: string;
  mentions: MentionRecord[];
  replies: ReplyRecord[];
}

/** The rows as one JSON text, records as they are kept; half characters become U+FFFD. */
export function exportJson(rows: readonly LogRow[], exportedAt: string): string {
  const file: LogFile = {
    format: LOG_FILE_FORMAT,
    version: LOG_FILE_VERSION,
    exportedAt,
    mentions: rows.flatMap((row) => (row.kind === 'mention' ? [row.record] : [])),
    replies: rows.flatMap((row) => (row.kind === 'reply' ? [row.record] : [])),
  };
  return `${JSON.stringify(file, (_, value) => wellFormed(value), 2)}\n`;
}

function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
