import Dexie from 'dexie';
import type { LogDatabase } from './database';

/** A client whose posts are in the log, saved or gone. */
export interface LoggedClient {
  id: string;
  /** As it was called when the newest of them was kept. */
  name: string;
}

/** All of whom the log holds a mention or a reply; jumps from client to client, reads one row of each. */
export async function listLoggedClients(db: LogDatabase): Promise<LoggedClient[]> {
  const found = new Map<string, LoggedClient>();
  for (const [table, index] of [
    ['mentions', '[brandId+seenAt]'],
    ['replies', '[brandId+sentAt]'],
  ] as const) {
    let last: unknown = Dexie.minKey;
    for (;;) {
      const row = await db
        .table<{ brandId: string; brandName: string }>(table)
        .where(index)
        .above([last, Dexie.maxKey])
        .first();
      if (!row) break;
      last = row.brandId;
      const newest = await newestOf(db, table, index, row.brandId);
      if (!found.has(row.brandId)) found.set(row.brandId, newest ?? toClient(row));
    }
  }
  return [...found.values()];
}

async function newestOf(
  db: LogDatabase,
  table: string,
  index: string,
  brandId: string,
): Promise<LoggedClient | undefined> {
  const row = await db
    .table<{ brandId: string; brandName: string }>(table)
    .where(index)
    .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
    .last();
  return row && toClient(row);
}

const toClient = ({
  brandId,
  brandName,
}: {
  brandId: string;
  brandName: string;
}): LoggedClient => ({
  id: brandId,
  name: brandName,
});
