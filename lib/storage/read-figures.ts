import Dexie from 'dexie';
import { createFigurePromise } from '../domain/log/figures/create-figure-row';
import type { FigureInput, FigureRow } from '../domain/log/figures/figure-row';
import type { LogDatabase } from './database';
import { type DayKey, readDay } from './days';
import type { DayFigures } from './derived-rows';
import { readDayFigures } from './read-day';

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
  const days = await readDays(db, brandId, from, to);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const rows: FigureRow[] = [];
  for (const list of await Promise.all(days.map((day) => readRows(db, day)))) {
    for (const row of list) {
      if (row.at >= start && row.at < end) rows.push(row);
    }
  }
  // A promise is due after it was made.
  const promises = await db.promises
    .where('[brandId+dueAt]')
    .between([brandId, from], [brandId, Dexie.maxKey])
    .filter(({ madeAt }) => madeAt >= from && madeAt < to)
    .toArray();
  return { rows, promises: promises.map(createFigurePromise) };
}

/** Days of the period, and later ones on which posts of the period were found. */
async function readDays(
  db: LogDatabase,
  brandId: string,
  from: string,
  to: string,
): Promise<DayFigures[]> {
  const [first, last] = [readDay(from), readDay(to)];
  const days = await db.dayFigures
    .where('[brandId+day]')
    .between([brandId, first], [brandId, last], true, true)
    .toArray();
  const found = (await db.dayFigures
    .where('[brandId+oldest]')
    .between([brandId, Dexie.minKey], [brandId, to])
    .primaryKeys()) as DayKey[];
  const stale = (await db.dayFigures.where('isStale').equals(1).primaryKeys()) as DayKey[];
  const later = [...found, ...stale.filter(([brand]) => brand === brandId)];
  const more = await db.dayFigures.bulkGet(later.filter(([, day]) => day > last));
  return [...days, ...more.filter((day) => day !== undefined)];
}

async function readRows(db: LogDatabase, day: DayFigures): Promise<FigureRow[]> {
  const { brandId, isStale } = day;
  const span = { brandId, first: day.day, last: day.day };
  const [made] = isStale ? await readDayFigures(db, span) : [day];
  return JSON.parse(made?.rows ?? '[]');
}
