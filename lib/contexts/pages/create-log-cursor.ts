import type { Collection, Table } from 'dexie';

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

/** Length of the first window of time, in milliseconds; then it follows how full the log is. */
const FIRST_WINDOW = 6 * 3_600_000;
const SHORTEST_WINDOW = 1000;
/** A window with fewer rows is made longer, one with more is made shorter and read anew. */
const FEW = 300;
const MANY = 3000;
const AFTER_ALL = '\uffff';

/**
 * Reads a table backwards in time by windows: key ranges of the time's index, never offsets.
 * Ranges can be read in one go, where a backward walk costs a request for each row.
 */
export function createLogCursor<Row>(
  source: LogSource<Row>,
  brandId: string | undefined,
): LogCursor<Row> {
  let until = AFTER_ALL;
  let length = FIRST_WINDOW;
  let oldest: string | undefined;

  async function begin(): Promise<string | undefined> {
    const all = selectRange(source, brandId, '', AFTER_ALL);
    const first = await all.first();
    const last = await all.last();
    oldest = first && source.readTime(first);
    return last && source.readTime(last);
  }

  /** Start of a window that ends at `end`. */
  function findStart(end: string): string {
    const time = Date.parse(end) - length;
    const start = time > 0 ? new Date(time).toISOString() : '';
    return oldest === undefined || start < oldest ? (oldest ?? '') : start;
  }

  const cursor: LogCursor<Row> = {
    rows: [],
    isOver: false,
    async fill() {
      const end = until === AFTER_ALL ? await begin() : until;
      if (end === undefined) cursor.isOver = true;
      else await readWindow(end);
    },
  };

  async function readWindow(end: string): Promise<void> {
    const start = findStart(end);
    const rows = await selectRange(source, brandId, start, until)
      .limit(MANY + 1)
      .toArray();
    const isTooFull = rows.length > MANY && length > SHORTEST_WINDOW;
    if (isTooFull) {
      length = Math.max(SHORTEST_WINDOW, length / 8);
      return;
    }
    cursor.rows = rows.length > MANY ? await readAll(start) : rows.reverse();
    cursor.isOver = start === oldest;
    until = start;
    if (rows.length < FEW) length *= 4;
  }

  /** One second with thousands of rows: rare, but none may be lost. */
  async function readAll(start: string): Promise<Row[]> {
    return (await selectRange(source, brandId, start, until).toArray()).reverse();
  }

  return cursor;
}

/** Rows from `start` up to, not including, `end`. */
function selectRange<Row>(
  { table, timeField }: LogSource<Row>,
  brandId: string | undefined,
  start: string,
  end: string,
): Collection<Row, string> {
  if (brandId === undefined) return table.where(timeField).between(start, end);
  return table.where(`[brandId+${timeField}]`).between([brandId, start], [brandId, end]);
}
