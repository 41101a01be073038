import type { Table } from 'dexie';

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

/** Rows read in one go. */
const CHUNK = 200;
const FIRST_TIME = '';
const LAST_TIME = '\uffff';

/**
 * Reads a table backwards in time, chunk by chunk, each found by its key and never by counting
 * rows. Rows of one moment come in the order of their ids: none is lost or doubled at the seam.
 */
export function createLogCursor<Row extends { id: string }>(
  source: LogSource<Row>,
  brandId: string | undefined,
): LogCursor<Row> {
  let time = LAST_TIME;
  let lastId: string | undefined;
  /** Rows of the moment `time` that were read already. */
  let tied = 0;

  const cursor: LogCursor<Row> = {
    rows: [],
    isOver: false,
    async fill() {
      const limit = CHUNK + tied;
      const chunk = await readUntil(source, brandId, time, limit);
      cursor.isOver = chunk.length < limit;
      cursor.rows = chunk.filter((row) => isOlder(row));
      const last = cursor.rows.at(-1);
      if (!last) return;
      time = source.readTime(last);
      lastId = last.id;
      tied = chunk.filter((row) => source.readTime(row) === time).length;
    },
  };

  function isOlder(row: Row): boolean {
    return lastId === undefined || source.readTime(row) < time || row.id < lastId;
  }

  return cursor;
}

function readUntil<Row>(
  { table, timeField }: LogSource<Row>,
  brandId: string | undefined,
  time: string,
  limit: number,
): Promise<Row[]> {
  const rows =
    brandId === undefined
      ? table.where(timeField).belowOrEqual(time)
      : table
          .where(`[brandId+${timeField}]`)
          .between([brandId, FIRST_TIME], [brandId, time], true, true);
  return rows.reverse().limit(limit).toArray();
}
