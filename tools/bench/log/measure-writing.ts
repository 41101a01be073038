import { restoreBackup } from '../../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../../lib/storage/backup/write-backup';
import { LogDatabase } from '../../../lib/storage/database';
import { importRows } from '../../../lib/storage/import-rows';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { createEntryParts, type Entries } from './create-entries';
import { time } from './time';

/** Mentions of one part. */
const PART = 2_000;

export interface ImportTimes {
  /** Of those that were put in both ways. */
  own: number;
  bulk: number;
  /** Of all. */
  all: number;
  ready: number;
}

/**
 * Fills the log by imports, beside a bare `bulkPut` of the same rows into the same tables for the
 * first so many entries, turn by turn: what else the machine does falls on both alike.
 */
export async function fillLog(name: string, count: number, beside: number): Promise<ImportTimes> {
  await Promise.all([new LogDatabase(name).delete(), new LogDatabase('raw').delete()]);
  const [raw, db] = [new LogDatabase('raw'), new LogDatabase(name)];
  await Promise.all([raw.open(), db.open()]);
  const times: ImportTimes = { own: 0, bulk: 0, all: 0, ready: 0 };
  let done = 0;
  for (const part of createEntryParts(count, PART)) {
    const own = await time(() => importRows(db, part));
    times.all += own;
    if (done < beside) {
      times.own += own;
      times.bulk += await putPlainly(raw, db, part);
    }
    done += part.mentions.length + part.replies.length;
  }
  await raw.delete();
  times.ready = await time(async () => {
    while ((await refreshBlock(db)) > 0);
  });
  db.close();
  return times;
}

async function putPlainly(raw: LogDatabase, db: LogDatabase, part: Entries): Promise<number> {
  const waiting = await db.waiting.bulkGet(part.mentions.map(({ id }) => id));
  const rows = waiting.filter((row) => row !== undefined);
  return time(() =>
    raw.transaction('rw', [raw.mentions, raw.replies, raw.promises, raw.waiting], async () => {
      await raw.replies.bulkPut(part.replies);
      await raw.promises.bulkPut(part.promises);
      await raw.mentions.bulkPut(part.mentions);
      await raw.waiting.bulkPut(rows);
    }),
  );
}

export interface BackupTimes {
  rows: number;
  write: number;
  restore: number;
  /** A bare `bulkPut` of the same rows in one transaction. */
  bulk: number;
}

/** The whole log as a backup and back into an empty one, beside a bare `bulkPut`. */
export async function measureBackup(name: string): Promise<BackupTimes> {
  const db = new LogDatabase(name);
  const restored = new LogDatabase('restored');
  await restored.open();
  let file = new Blob();
  const write = await time(async () => {
    file = await writeBackup({}, db);
  });
  const restore = await time(async () => {
    const restoring = await restoreBackup(file, { mode: 'replace' }, restored);
    if (!restoring.ok) throw new Error(restoring.problem.code);
  });
  await restored.delete();
  const plain = new LogDatabase('raw');
  await plain.open();
  const [mentions, replies] = [await db.mentions.toArray(), await db.replies.toArray()];
  const [promises, waiting] = [await db.promises.toArray(), await db.waiting.toArray()];
  const bulk = await time(() =>
    plain.transaction('rw', plain.tables, async () => {
      await plain.replies.bulkPut(replies);
      await plain.promises.bulkPut(promises);
      await plain.mentions.bulkPut(mentions);
      await plain.waiting.bulkPut(waiting);
    }),
  );
  await plain.delete();
  db.close();
  const rows = mentions.length + replies.length + promises.length;
  return { rows, write, restore, bulk };
}
