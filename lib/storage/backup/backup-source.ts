import type { IndexableType, Table } from 'dexie';
import { BACKUP_PARTS, type BackupPart } from '../../domain/backup/backup-file';
import { brandsItem } from '../brands';
import { checklistItem } from '../checklist';
import type { LogDatabase } from '../database';
import { reportNotesItem } from '../report-notes';
import { settingsItem } from '../settings';

/** Rows that are held at a time. */
const CHUNK = 400;

/** All that is kept, part by part, some rows at a time. */
export async function* readAllRows(
  db: LogDatabase,
): AsyncGenerator<{ part: BackupPart; rows: unknown[] }> {
  for (const part of BACKUP_PARTS) {
    for await (const rows of readPart(db, part)) yield { part, rows };
  }
}

/** How many rows there are by now. */
export async function countAllRows(db: LogDatabase): Promise<number> {
  const tables = [db.playbooks, db.mentions, db.replies, db.promises, db.nearMisses];
  const counts = await Promise.all(tables.map((table: Table) => table.count()));
  return counts.reduce((sum, one) => sum + one, 2 + (await brandsItem.getValue()).length);
}

async function* readPart(db: LogDatabase, part: BackupPart): AsyncGenerator<unknown[]> {
  if (part === 'settings') yield [await settingsItem.getValue()];
  else if (part === 'checklist') yield [await checklistItem.getValue()];
  else if (part === 'brands') yield await brandsItem.getValue();
  else if (part === 'reportNotes') yield await reportNotesItem.getValue();
  else if (part === 'playbooks') yield* readTable(db.playbooks, ({ brandId }) => brandId);
  else yield* readTable(db[part] as Table<{ id: string }>, ({ id }) => id);
}

async function* readTable<Row>(
  table: Table<Row>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  let last: IndexableType = '';
  for (;;) {
    const rows: Row[] = await table.where(':id').above(last).limit(CHUNK).toArray();
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (rows.length < CHUNK || end === undefined) return;
    last = keyOf(end);
  }
}
