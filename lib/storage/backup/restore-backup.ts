import Dexie, { type Table } from 'dexie';
import type { BackupCounts, BackupProblem, BackupRows } from '../../domain/backup/backup-file';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import type { Brand } from '../../domain/brand/brand';
import { findFreeName } from '../../domain/brand/find-free-name';
import { nameKey } from '../../domain/brand/name-key';
import { buildDerived } from '../build-derived';
import { database, type LogDatabase } from '../database';
import { type KeptItems, readItems, writeItems } from './kept-items';
import { BackupError, type BackupReader, openReader } from './read-backup';

/** replace: what is here goes; add: what is here stays, and what is not here comes in. */
export type RestoreMode = 'replace' | 'add';

export interface RestoreOptions {
  mode: RestoreMode;
  passphrase?: string;
  /** Rows read so far. */
  onProgress?: (done: number) => void;
}

export type Restoring = { ok: true; counts: BackupCounts } | { ok: false; problem: BackupProblem };

/**
 * Puts a backup back: all of it in one transaction or, with the reason, nothing. Reads the file
 * chunk by chunk, so that its size does not matter.
 */
export async function restoreBackup(
  file: Blob,
  options: RestoreOptions,
  db = database,
): Promise<Restoring> {
  const before = await readItems();
  try {
    const reader = await openReader(file, options.passphrase);
    await db.transaction('rw', db.tables, (transaction) =>
      restoreAll(db, reader, before, options).then(() => rebuild(db, transaction)),
    );
    return { ok: true, counts: reader.counts };
  } catch (error) {
    await writeItems(before).catch(() => undefined);
    return { ok: false, problem: describe(error) };
  }
}

async function restoreAll(
  db: LogDatabase,
  { chunks }: BackupReader,
  before: KeptItems,
  { mode, onProgress }: RestoreOptions,
): Promise<void> {
  const items: KeptItems = mode === 'add' ? structuredClone(before) : { ...before, brands: [] };
  if (mode === 'replace') await Promise.all(keptTables(db).map((table) => table.clear()));
  let done = 0;
  for (;;) {
    // Reading and opening a chunk is no work of the database: it is kept waiting.
    const next = await Dexie.waitFor(chunks.next(), 120_000);
    if (next.done) break;
    await restoreChunk(db, next.value, items, mode);
    done += next.value.rows.length;
    onProgress?.(done);
  }
  await Dexie.waitFor(writeItems(items));
}

async function restoreChunk(
  db: LogDatabase,
  chunk: BackupChunk,
  items: KeptItems,
  mode: RestoreMode,
): Promise<void> {
  const { part, rows } = chunk;
  if (part === 'brands')
    items.brands = mode === 'add' ? addBrands(items.brands, rows) : [...items.brands, ...rows];
  else if (part === 'settings' || part === 'checklist') takeSettings(chunk, items, mode);
  else await putRows(db[part] as Table<BackupRows[typeof part]>, rows, mode);
}

/** How things are shown and checked here stays where a backup is only added. */
function takeSettings(chunk: BackupChunk, items: KeptItems, mode: RestoreMode): void {
  if (mode === 'add') return;
  if (chunk.part === 'settings') items.settings = chunk.rows[0] as KeptItems['settings'];
  if (chunk.part === 'checklist') items.checklist = chunk.rows[0] ?? items.checklist;
}

async function putRows<Row>(table: Table<Row>, rows: Row[], mode: RestoreMode): Promise<void> {
  if (mode === 'replace') {
    await table.bulkPut(rows);
    return;
  }
  const keyPath = String(table.schema.primKey.keyPath);
  const known = await table.bulkGet(rows.map((row) => (row as Record<string, string>)[keyPath]));
  await table.bulkAdd(rows.filter((_, index) => known[index] === undefined));
}

/** A name that is taken here gets a number. */
function addBrands(here: Brand[], incoming: readonly Brand[]): Brand[] {
  const all = [...here];
  for (const brand of incoming) {
    if (all.some(({ id }) => id === brand.id)) continue;
    const isTaken = all.some(({ name }) => nameKey(name) === nameKey(brand.name));
    all.push(isTaken ? { ...brand, name: findFreeName(brand.name, all) } : brand);
  }
  return all;
}

const keptTables = (db: LogDatabase): Table[] => [
  db.playbooks,
  db.mentions,
  db.replies,
  db.promises,
  db.nearMisses,
];

async function rebuild(
  db: LogDatabase,
  transaction: Parameters<typeof buildDerived>[0],
): Promise<void> {
  await Promise.all([db.waiting, db.dayFigures, db.dayTexts].map((table: Table) => table.clear()));
  await buildDerived(transaction);
}

/** Dexie reports a full disk as AbortError with the real reason inside. */
function describe(error: unknown): BackupProblem {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause instanceof BackupError) return cause.problem;
    if (cause.name === 'QuotaExceededError') return { code: 'full' };
  }
  console.error('Respira: a backup could not be restored', error);
  return { code: 'broken' };
}
