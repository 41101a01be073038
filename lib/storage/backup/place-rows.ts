import type { Table, Transaction } from 'dexie';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import { buildDerived } from '../build-derived';
import type { LogDatabase } from '../database';
import { createDerivedGatherer } from '../gather-derived';
import { listBlocks } from '../month-blocks';
import type { StagedChunk } from '../staged-chunk';
import type { KeptItems } from './kept-items';

/** replace: what is here goes; add: what is here stays, and what is not here comes in. */
export type RestoreMode = 'replace' | 'add';

export type LogChunk = Exclude<BackupChunk, { part: keyof KeptItems }>;

/** Where a chunk was put aside. */
export interface StagedPlace {
  seq: number;
  part: LogChunk['part'];
  rows: number;
}

const OUTSIDE = new Set<string>(['settings', 'checklist', 'brands', 'reportNotes']);

export function isLogChunk(chunk: BackupChunk): chunk is LogChunk {
  return !OUTSIDE.has(chunk.part);
}

export interface Placing {
  mode: RestoreMode;
  places: readonly StagedPlace[];
  /** Ids of the clients that there will be. */
  clients: ReadonlySet<string>;
  /** Rows put in their places since the last call. */
  onPlaced(rows: number): void;
}

/** Chunks that are read in one go, while those before them are written. */
const AHEAD = 8;

/**
 * Puts the staged chunks in their places; within a transaction of all tables. Each row is a request
 * of its own to the browser, and that is what takes the time: nothing is asked for that can be told
 * from the rows as they pass by, and the next rows are read while others are written.
 */
export async function placeRows(
  db: LogDatabase,
  transaction: Transaction,
  placing: Placing,
): Promise<void> {
  if (placing.mode === 'replace') await replaceRows(db, transaction, placing);
  else await addRows(db, transaction, placing);
}

async function replaceRows(db: LogDatabase, transaction: Transaction, placing: Placing) {
  const gatherer = createDerivedGatherer();
  const tables = [...listKept(db), db.waiting, db.staleDays, ...listBlocks(db)];
  await Promise.all(tables.map((table: Table) => table.clear()));
  await eachBatch(db, placing, async ({ part, rows }) => {
    if (part === 'replies') gatherer.takeReplies(rows);
    const waiting = part === 'mentions' ? gatherer.takeMentions(rows) : [];
    await Promise.all([(db[part] as Table).bulkPut(rows), db.waiting.bulkPut(waiting)]);
  });
  await db.staleDays.bulkPut(gatherer.listDays());
  // Of a row that stood twice in the file, the one that did not stay may have been told.
  if (await hasTwins(db, placing)) await buildDerived(transaction);
}

async function addRows(db: LogDatabase, transaction: Transaction, placing: Placing) {
  const known = await readKeys(db, placing);
  await eachBatch(db, placing, async ({ part, rows }) => {
    const table = db[part] as Table;
    const keyPath = String(table.schema.primKey.keyPath);
    const keys = known.get(part);
    const isNew = (row: object) => {
      const key = (row as Record<string, unknown>)[keyPath];
      return !keys?.has(key) && keys?.add(key);
    };
    await table.bulkAdd(rows.filter(isNew));
  });
  await buildDerived(transaction);
}

async function readKeys(db: LogDatabase, { places }: Placing) {
  const parts = [...new Set(places.map(({ part }) => part))];
  const keys = parts.map((part) => (db[part] as Table).toCollection().primaryKeys());
  const all = await Promise.all(keys);
  return new Map(parts.map((part, at) => [part, new Set<unknown>(all[at])]));
}

async function hasTwins(db: LogDatabase, { places }: Placing): Promise<boolean> {
  const sumOf = (part: LogChunk['part']) =>
    places.reduce((sum, one) => sum + (one.part === part ? one.rows : 0), 0);
  const [mentions, replies] = await Promise.all([db.mentions.count(), db.replies.count()]);
  return mentions !== sumOf('mentions') || replies !== sumOf('replies');
}

/** Replies come before the mentions that they answer. */
async function eachBatch(
  db: LogDatabase,
  { places, clients, onPlaced }: Placing,
  put: (chunk: LogChunk) => Promise<void>,
): Promise<void> {
  const isLast = ({ part }: StagedPlace) => part === 'mentions';
  const order = [...places.filter((one) => !isLast(one)), ...places.filter(isLast)];
  const read = (from: number) =>
    db.staged.bulkGet(order.slice(from, from + AHEAD).map(({ seq }) => seq));
  let batch = await read(0);
  for (let from = 0; batch.length > 0; from += AHEAD) {
    const chunks = batch.map((staged) => toLogChunk(staged, clients));
    const putting = chunks.map((chunk) => chunk && put(chunk));
    [batch] = await Promise.all([read(from + AHEAD), ...putting]);
    onPlaced(chunks.reduce((sum, chunk) => sum + (chunk?.rows.length ?? 0), 0));
  }
}

/** A sheet of no client stays outside: nobody could see it, and a new client could come upon it. */
function toLogChunk(
  staged: StagedChunk | undefined,
  clients: ReadonlySet<string>,
): LogChunk | undefined {
  if (!staged || !isLogChunk(staged.chunk)) return undefined;
  const { chunk } = staged;
  if (chunk.part !== 'playbooks') return chunk;
  return { ...chunk, rows: chunk.rows.filter(({ brandId }) => clients.has(brandId)) };
}

const listKept = (db: LogDatabase): Table[] => [
  db.playbooks,
  db.mentions,
  db.replies,
  db.promises,
  db.nearMisses,
];
