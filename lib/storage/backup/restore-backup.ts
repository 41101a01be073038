import type { Table } from 'dexie';
import type { BackupCounts, BackupProblem } from '../../domain/backup/backup-file';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import type { Brand } from '../../domain/brand/brand';
import { findFreeName } from '../../domain/brand/find-free-name';
import { nameKey } from '../../domain/brand/name-key';
import { buildDerived } from '../build-derived';
import { database, type LogDatabase } from '../database';
import { addNotes, type KeptItems, readItems, writeItems } from './kept-items';
import { BackupError, openReader } from './read-backup';

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
 * chunk by chunk and keeps what it has read aside in the same database, so that its size does not
 * matter and nothing outside of the database is waited for while rows take their places.
 */
export async function restoreBackup(
  file: Blob,
  options: RestoreOptions,
  db = database,
): Promise<Restoring> {
  const before = await readItems();
  try {
    const items = mergeItems(before, options.mode);
    const counts = await stage(db, file, items, options);
    await writeItems(items);
    await putInPlace(db, options.mode, items.brands).catch(async (error: unknown) => {
      await writeItems(before);
      throw error;
    });
    return { ok: true, counts };
  } catch (error) {
    return { ok: false, problem: describe(error) };
  } finally {
    await db.staged.clear().catch(() => undefined);
  }
}

/** What is kept outside of the log, as the backup leaves it; changed by its chunks. */
const mergeItems = (before: KeptItems, mode: RestoreMode): KeptItems =>
  mode === 'add'
    ? structuredClone(before)
    : { ...structuredClone(before), brands: [], reportNotes: [] };

/** Reads and checks the whole file; rows are put aside. Throws `BackupError`. */
async function stage(
  db: LogDatabase,
  file: Blob,
  items: KeptItems,
  { mode, passphrase, onProgress }: RestoreOptions,
): Promise<BackupCounts> {
  await db.staged.clear();
  const { chunks, counts } = await openReader(file, passphrase);
  let done = 0;
  for await (const chunk of chunks) {
    if (isLogChunk(chunk)) await db.staged.add({ chunk });
    else takeItems(chunk, items, mode);
    done += chunk.rows.length;
    onProgress?.(done);
  }
  return counts;
}

type LogChunk = Exclude<BackupChunk, { part: keyof KeptItems }>;

function isLogChunk(chunk: BackupChunk): chunk is LogChunk {
  return !['settings', 'checklist', 'brands', 'reportNotes'].includes(chunk.part);
}

/** How things are shown and checked here stays where a backup is only added. */
function takeItems(chunk: BackupChunk, items: KeptItems, mode: RestoreMode): void {
  const { part, rows } = chunk;
  if (part === 'brands') {
    items.brands = mode === 'add' ? addBrands(items.brands, rows) : [...items.brands, ...rows];
  }
  if (part === 'reportNotes') items.reportNotes = addNotes(items.reportNotes, rows);
  if (mode === 'add') return;
  if (part === 'settings') items.settings = rows[0] ?? items.settings;
  if (part === 'checklist') items.checklist = rows[0] ?? items.checklist;
}

/** A sheet of no client stays outside: nobody could see it, and a new client could come upon it. */
function putInPlace(db: LogDatabase, mode: RestoreMode, brands: readonly Brand[]): Promise<void> {
  const clients = new Set(brands.map(({ id }) => id));
  return db.transaction('rw', db.tables, async (transaction) => {
    if (mode === 'replace') for (const table of keptTables(db)) await table.clear();
    const places = await db.staged.toCollection().primaryKeys();
    for (const place of places) {
      const staged = await db.staged.get(place);
      if (!staged || !isLogChunk(staged.chunk)) continue;
      await putChunk(db, withoutStrays(staged.chunk, clients), mode);
    }
    await buildDerived(transaction);
  });
}

function withoutStrays(chunk: LogChunk, clients: ReadonlySet<string>): LogChunk {
  if (chunk.part !== 'playbooks') return chunk;
  return { ...chunk, rows: chunk.rows.filter(({ brandId }) => clients.has(brandId)) };
}

function putChunk(db: LogDatabase, { part, rows }: LogChunk, mode: RestoreMode): Promise<void> {
  return putRows(db[part] as Table, rows, mode);
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

/** Dexie reports a full disk as AbortError with the real reason inside. */
function describe(error: unknown): BackupProblem {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause instanceof BackupError) return cause.problem;
    if (cause.name === 'QuotaExceededError') return { code: 'full' };
  }
  console.error('Respira: a backup could not be restored', error);
  return { code: 'broken' };
}
