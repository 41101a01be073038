import type { MentionRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { ExtensionBrowser } from './launch-with-extension';

export interface Log {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
}

/** The whole log, read from the extension's own database. */
export async function readLog(browser: ExtensionBrowser): Promise<Log> {
  return (await readRows(browser, ['mentions', 'replies'])) as unknown as Log;
}

/** All rows of some tables; of a log that is not made yet, none. */
export async function readRows(
  browser: ExtensionBrowser,
  tables: string[],
): Promise<Record<string, unknown[]>> {
  const page = await browser.findInsider();
  return page.evaluate(readTables, tables);
}

/** Runs in the browser: no name of this file is known there. */
async function readTables(tables: string[]): Promise<Record<string, unknown[]>> {
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opened before the extension has made its tables, it would be an empty database in their place.
  const known = await indexedDB.databases();
  const isMade = known.some(({ name, version = 0 }) => name === 'respira-log' && version > 1);
  if (!isMade) return Object.fromEntries(tables.map((table) => [table, []]));
  const database = await settle(indexedDB.open('respira-log'));
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    rows[table] = await settle(database.transaction(table).objectStore(table).getAll());
  }
  database.close();
  return rows;
}
