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

/** The newest rows are walked to one by one: more than a page, and soon there. */
const FIRST_ROWS = 64;
/** The first window is so many times the time of those; then it follows how full the log is. */
const MORE = 2;
const SHORTEST_WINDOW = 1000;
/** A window with fewer rows is made longer, one with more is made shorter and read anew. */
const FEW = 300;
const MANY = 3000;
const AFTER_ALL = '\uffff';
/** Put behind a time it comes next, before any later time. */
const JUST_AFTER = '\u0000';

/** How far back the reading has come. */
interface Window {
  /** Nothing earlier is wanted. */
  from: string;
  /** Start of what was read last; everything from here on is known. */
  until: string;
  /** In milliseconds; `undefined` before anything was read. */
  length: number | undefined;
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
  const window: Window = { from, until: to, length: undefined, oldest: undefined };
  const select = createSelect(source, brandId);
  const cursor: LogCursor<Row> = {
    rows: [],
    isOver: false,
    async fill() {
      if (window.length === undefined) {
        cursor.rows = await readNewest(source, select, window);
        cursor.isOver = window.length === undefined;
        return;
      }
      window.oldest ??= await readOldest(source, select, window);
      cursor.rows = await readWindow(select, window, findStart(window));
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

/** The newest rows, newest first. Sets the length of the next window where there are older ones. */
async function readNewest<Row>(
  { readTime }: LogSource<Row>,
  select: Select<Row>,
  window: Window,
): Promise<Row[]> {
  const rows = await select(window.from, window.until).reverse().limit(FIRST_ROWS).toArray();
  const [newest, oldest] = [rows[0], rows.at(-1)].map((row) => row && readTime(row));
  if (rows.length < FIRST_ROWS || newest === undefined || oldest === undefined) return rows;
  // Others may be of the same moment as the last one: all of them are read together.
  window.until = `${oldest}${JUST_AFTER}`;
  window.length = MORE * (Date.parse(newest) - Date.parse(oldest)) || SHORTEST_WINDOW;
  return rows.filter((row) => readTime(row) > oldest);
}

/** Time of the first row of all that is left. */
async function readOldest<Row>(
  { readTime }: LogSource<Row>,
  select: Select<Row>,
  { from, until }: Window,
): Promise<string> {
  const first = await select(from, until).first();
  return first ? readTime(first) : from;
}

/** Start of the next window; the oldest row's time where that is not earlier. */
function findStart({ length = 0, oldest = '', until }: Window): string {
  const time = Date.parse(until.replace(JUST_AFTER, '')) - length;
  const start = time > 0 ? new Date(time).toISOString() : '';
  return start < oldest ? oldest : start;
}

/** The rows of a window, newest first, or none where it was too full and became shorter. */
async function readWindow<Row>(select: Select<Row>, window: Window, start: string): Promise<Row[]> {
  const { length = SHORTEST_WINDOW } = window;
  let rows = await select(start, window.until)
    .limit(MANY + 1)
    .toArray();
  if (rows.length > MANY) {
    if (length > SHORTEST_WINDOW) {
      window.length = Math.max(SHORTEST_WINDOW, length / 8);
      return [];
    }
    // One second with thousands of rows: rare, but none may be lost.
    rows = await select(start, window.until).toArray();
  }
  if (rows.length < FEW) window.length = length * 4;
  window.until = start;
  return rows.reverse();
}
