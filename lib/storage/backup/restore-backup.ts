import type { BackupCounts, BackupProblem } from '../../domain/backup/backup-file';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import type { Brand } from '../../domain/brand/brand';
import { findFreeName } from '../../domain/brand/find-free-name';
import { nameKey } from '../../domain/brand/name-key';
import { database, type LogDatabase } from '../database';
import { isDiskFull, listCauses } from '../is-disk-full';
import { addNotes, type KeptItems, readItems, writeItems } from './kept-items';
import {
  isLogChunk,
  type LogChunk,
  placeRows,
  type RestoreMode,
  type StagedPlace,
} from './place-rows';
import { BackupError, openReader } from './read-backup';

export type { RestoreMode } from './place-rows';

export interface RestoreOptions {
  mode: RestoreMode;
  passphrase?: string;
  /** Rows done so far; of each, reading is a quarter and putting it in its place the rest. */
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
    const { counts, places } = await stage(db, file, items, options);
    await writeItems(items);
    await putInPlace(db, places, items.brands, options).catch(async (error: unknown) => {
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

/** Chunks that are put aside in one go. */
const BATCH = 8;
/** What reading a row is of all the work that there is with it. */
const READING = 0.25;

interface Staged {
  counts: BackupCounts;
  places: StagedPlace[];
}

/** Reads and checks the whole file; rows are put aside. Throws `BackupError`. */
async function stage(
  db: LogDatabase,
  file: Blob,
  items: KeptItems,
  { mode, passphrase, onProgress }: RestoreOptions,
): Promise<Staged> {
  await db.staged.clear();
  const { chunks, counts } = await openReader(file, passphrase);
  const places: StagedPlace[] = [];
  let batch: LogChunk[] = [];
  let done = 0;
  for await (const chunk of chunks) {
    if (isLogChunk(chunk)) batch.push(chunk);
    else takeItems(chunk, items, mode);
    if (batch.length === BATCH) places.push(...(await putAside(db, batch)));
    if (batch.length === BATCH) batch = [];
    done += chunk.rows.length;
    onProgress?.(Math.round(done * READING));
  }
  return { counts, places: [...places, ...(await putAside(db, batch))] };
}

async function putAside(db: LogDatabase, chunks: readonly LogChunk[]): Promise<StagedPlace[]> {
  const rows = chunks.map((chunk) => ({ chunk }));
  const keys = await db.staged.bulkAdd(rows, { allKeys: true });
  return chunks.map(({ part, rows: { length } }, at) => ({
    seq: keys[at] ?? 0,
    part,
    rows: length,
  }));
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

function putInPlace(
  db: LogDatabase,
  places: readonly StagedPlace[],
  brands: readonly Brand[],
  { mode, onProgress }: RestoreOptions,
): Promise<void> {
  const clients = new Set(brands.map(({ id }) => id));
  const total = places.reduce((sum, { rows }) => sum + rows, 0);
  let placed = 0;
  const onPlaced = (rows: number) => {
    placed += rows;
    onProgress?.(Math.round(total * READING + placed * (1 - READING)));
  };
  return db.transaction('rw', db.tables, (transaction) =>
    placeRows(db, transaction, { mode, places, clients, onPlaced }),
  );
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

function describe(error: unknown): BackupProblem {
  const known = listCauses(error).find((cause) => cause instanceof BackupError);
  if (known) return known.problem;
  if (isDiskFull(error)) return { code: 'full' };
  console.error('Respira: a backup could not be restored', error);
  return { code: 'broken' };
}
