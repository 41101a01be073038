import { exportJson } from '../../domain/log/export-json';
import type { LogRow } from '../../domain/log/log-row';
import { createLogStore, type LogStore } from '../../storage/log-store';

/** A person's own data as a file. */
export interface PersonFile {
  /** Mentions, replies and promises in it; 0 = nothing is held of them. */
  count: number;
  /** As a log file, which can be read by people and by `readLogFile`. */
  text: string;
}

/** All that the log holds of one person, of every client: to be given to them before it is forgotten. */
export async function exportPerson(
  authorKey: string,
  store: Pick<LogStore, 'readPerson'> = createLogStore(),
): Promise<PersonFile> {
  const { mentions, replies, promises } = await store.readPerson(authorKey);
  const rows: LogRow[] = [
    ...mentions.map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
    ...replies.map((record) => ({ kind: 'reply' as const, at: record.sentAt, record })),
  ];
  const text = exportJson(rows, promises, new Date().toISOString());
  return { count: rows.length + promises.length, text };
}
