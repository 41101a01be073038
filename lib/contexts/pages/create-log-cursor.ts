import type { Collection, Table } from 'dexie';
import type { LogFilter } from '../../domain/log/log-filter';

/** One table of the log. */
export interface LogSource<Row> {
  table: Table<Row, string>;
  /** Field with the time; also the name of its index, and of the one by brand. */
  timeField: 'seenAt' | 'sentAt';
  readTime(row: Row): string;
}

export interface LogCursor<Row> {
  /** Makes `rows` hold the next older ones; after the last it stays empty. */
  fill(): Promise<void>;
  /** Read and not taken yet, newest first. */
  rows: Row[];
  isOver: boolean;
}

/** Whose rows, from when up to but not at when; ISO 8601, UTC. */
export type LogTimes = Pick<LogFilter, 'brandId' | 'from' | 'to'>;

/** Length of the first window of time, in milliseconds; then it follows how full the log is. */
const FIRST_WINDOW = 6 * 3_600_000;
const SHORTEST_WINDOW = 1000;
/** A window with fewer rows is made longer, one with more is made shorter and read anew. */
const FEW = 300;
const MANY = 3000;
const AFTER_ALL = '\uffff';

/** How far back the reading has come. */
interface Window {
  /** Nothing earlier is wanted. */
  from: string;
  /** Start of what was read last; everything from here on is known. */
  until: string;
  /** In milliseconds. */
  length: number;
  /** Time of the first row of all; `undefined` while nothing was read. */
  oldest: string | undefined;
}

/** Rows from `start` up to, not including, `end`. */
type Select<Row> = (start: string, end: string) => Collection<Row, string>;

/**
 * Reads a table backwards in time by windows: key ranges of the time's index, never offsets.
 * Ranges can be read in one go, where a backward walk costs a request for each row.
 */
export function createLogCursor<Row>(
  source: LogSource<Row>,
  { brandId, from = '', to = AFTER_ALL }: LogTimes,
): LogCursor<Row> {
  const window: Window = { from, until: to, length: FIRST_WINDOW, oldest: undefined };
  const select = createSelect(source, brandId);
  const cursor: LogCursor<Row> = {
    rows: [],
    isOver: false,
    async fill() {
      const end =
        window.oldest === undefined ? await findNewest(source, select, window) : window.until;
      if (end === undefined) {
        cursor.isOver = true;
        return;
      }
      cursor.rows = await readWindow(select, window, findStart(window, end));
      cursor.isOver = window.until === window.oldest;
    },
  };
  return cursor;
}

function createSelect<Row>(
  { table, timeField }: LogSource<Row>,
  brandId: string | undefined,
): Select<Row> {
  if (brandId === undefined) return (start, end) => table.where(timeField).between(start, end);
  const index = table.where(`[brandId+${timeField}]`);
  return (start, end) => index.between([brandId, start], [brandId, end]);
}

/** Time of the newest row, from which one reads backwards; notes that of the oldest. */
async function findNewest<Row>(
  { readTime }: LogSource<Row>,
  select: Select<Row>,
  window: Window,
): Promise<string | undefined> {
  const first = await select(window.from, window.until).first();
  const last = await select(window.from, window.until).last();
  window.oldest = first && readTime(first);
  return last && readTime(last);
}

/** Start of a window that ends at `end`; the oldest row's time where that is not earlier. */
function findStart({ length, oldest = '' }: Window, end: string): string {
  const time = Date.parse(end) - length;
  const start = time > 0 ? new Date(time).toISOString() : '';
  return start < oldest ? oldest : start;
}

/** The rows of a window, newest first, or none where it was too full and became shorter. */
async function readWindow<Row>(select: Select<Row>, window: Window, start: string): Promise<Row[]> {
  let rows = await select(start, window.until)
    .limit(MANY + 1)
    .toArray();
  if (rows.length > MANY) {
    if (window.length > SHORTEST_WINDOW) {
      window.length = Math.max(SHORTEST_WINDOW, window.length / 8);
      return [];
    }
    // One second with thousands of rows: rare, but none may be lost.
    rows = await select(start, window.until).toArray();
  }
  if (rows.length < FEW) window.length *= 4;
  window.until = start;
  return rows.reverse();
}
