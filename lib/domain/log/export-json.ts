import type { PromiseRecord } from './log-entry';
import type { LogRow } from './log-row';

export const LOG_FILE_FORMAT = 'respira-log';
/** 2: with promises. Files of version 1 can still be read. */
export const LOG_FILE_VERSION = 2;

/** The rows as one JSON text, records as they are kept; half characters become U+FFFD. */
export function exportJson(
  rows: readonly LogRow[],
  promises: readonly PromiseRecord[],
  exportedAt: string,
): string {
  return joinJson(
    [
      ['mentions', rows.flatMap((row) => (row.kind === 'mention' ? [row.record] : []))],
      ['replies', rows.flatMap((row) => (row.kind === 'reply' ? [row.record] : []))],
      ['promises', promises],
    ],
    exportedAt,
  );
}

/** One record a line, so that a file can be looked through and compared. */
function joinJson(
  parts: readonly (readonly [name: string, records: readonly unknown[]])[],
  exportedAt: string,
): string {
  const head = { format: LOG_FILE_FORMAT, version: LOG_FILE_VERSION, exportedAt };
  const lists = parts.map(
    ([name, records]) => `"${name}":[\n${records.map(writeRecord).join(',\n')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n${lists.join(',\n')}}\n`;
}

function writeRecord(record: unknown): string {
  return JSON.stringify(record, (_, value) => wellFormed(value));
}

function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
