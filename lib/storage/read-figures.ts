import Dexie from 'dexie';
import { createFigurePromise } from '../domain/log/figures/create-figure-row';
import type { FigureInput, FigureRow } from '../domain/log/figures/figure-row';
import type { LogDatabase } from './database';
import { type DayKey, groupSpans, readDay, readMonth } from './days';
import type { MonthFigures } from './derived-rows';
import { type DayRows, readDayFigures } from './read-day';

/**
 * What figures of one client and period are made of: mentions by the time of the post, promises by
 * when they were made. `from` and `to` ISO 8601, UTC; up to but not at `to`. Days that were changed
 * are read from the log itself, all others as they were made ready.
 */
export async function readFigures(
  db: LogDatabase,
  brandId: string,
  from: string,
  to: string,
): Promise<FigureInput> {
  const tables = [db.mentions, db.replies, db.promises, db.monthFigures, db.staleDays];
  const days = await db.transaction('r', tables, () => readDays(db, brandId, from, to));
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const rows: FigureRow[] = [];
  for (const list of days) {
    for (const row of list) if (row.at >= start && row.at < end) rows.push(row);
  }
  // A promise is due after it was made.
  const promises = await db.promises
    .where('[brandId+dueAt]')
    .between([brandId, from], [brandId, Dexie.maxKey])
    .filter(({ madeAt }) => madeAt >= from && madeAt < to)
    .toArray();
  return { rows, promises: promises.map(createFigurePromise) };
}

/** No post is seen before it is written: days before `from` hold none of the period. */
async function readDays(
  db: LogDatabase,
  brandId: string,
  from: string,
  to: string,
): Promise<FigureRow[][]> {
  const first = readDay(from);
  const [blocks, stale] = await Promise.all([
    readBlocks(db, brandId, from, to),
    db.staleDays.where('[brandId+day]').between([brandId, first], [brandId, '\uffff']).toArray(),
  ]);
  const made = await Promise.all(groupSpans(stale).map((span) => readDayFigures(db, span)));
  const gone = new Set(stale.map(({ day }) => day));
  const ready = blocks.flatMap(({ days }) =>
    Object.entries(JSON.parse(days) as DayRows).filter(([day]) => day >= first && !gone.has(day)),
  );
  const fresh = made.flatMap((days) => Object.entries(days).filter(([day]) => gone.has(day)));
  return [...ready, ...fresh].map(([, rows]) => rows);
}

/** Months of the period, and later ones in which posts of the period were found. */
async function readBlocks(
  db: LogDatabase,
  brandId: string,
  from: string,
  to: string,
): Promise<MonthFigures[]> {
  const [first, last] = [readMonth(from), readMonth(to)];
  const months = await db.monthFigures
    .where('[brandId+month]')
    .between([brandId, first], [brandId, last], true, true)
    .toArray();
  const found = (await db.monthFigures
    .where('[brandId+oldest]')
    .between([brandId, Dexie.minKey], [brandId, to])
    .primaryKeys()) as DayKey[];
  const more = await db.monthFigures.bulkGet(found.filter(([, month]) => month > last));
  return [...months, ...more.filter((month) => month !== undefined)];
}
