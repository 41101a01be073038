import type { LogDatabase } from './database';
import type { DayKey } from './days';
import { readDays } from './read-day';

/** Days of one client that are made ready at a time; from the first to the last no more than a month. */
const DAYS_AT_A_TIME = 31;

/**
 * Makes days of one client ready that were changed, the newest first; gives how many it made, 0 when
 * all are ready. May be ended at any moment: a day is ready or waits, never in between.
 */
export async function refreshDays(db: LogDatabase): Promise<number> {
  const log = [db.mentions, db.replies, db.promises];
  // No write of the log falls between reading it and saying what it comes to.
  return db.transaction('rw', [...log, db.dayFigures, db.dayTexts], async () => {
    const figures = await findStale(db.dayFigures);
    const keys = figures.length > 0 ? figures : await findStale(db.dayTexts);
    const [newest] = keys.sort(([, one], [, two]) => (one < two ? 1 : -1));
    if (!newest) return 0;
    const [brandId, last] = newest;
    const days = keys.filter(([brand]) => brand === brandId).slice(0, DAYS_AT_A_TIME);
    const wanted = days.map(([, day]) => day).filter((day) => isWithinMonth(day, last));
    const first = wanted.at(-1) ?? last;
    const made = await readDays(db, { brandId, first, last });
    await put(db.dayFigures, brandId, wanted, made.figures);
    await put(db.dayTexts, brandId, wanted, made.texts);
    return wanted.length;
  });
}

type DayTable = LogDatabase['dayFigures'] | LogDatabase['dayTexts'];

async function findStale(table: DayTable): Promise<DayKey[]> {
  return (await table.where('isStale').equals(1).primaryKeys()) as DayKey[];
}

/** A day with nothing on it is no day any more. */
async function put<Row extends { brandId: string; day: string }>(
  table: {
    bulkPut(rows: Row[]): PromiseLike<unknown>;
    bulkDelete(keys: DayKey[]): PromiseLike<void>;
  },
  brandId: string,
  wanted: readonly string[],
  rows: Row[],
): Promise<void> {
  const made = new Set(rows.map(({ day }) => day));
  const gone = wanted.filter((day) => !made.has(day));
  await table.bulkDelete(gone.map((day): DayKey => [brandId, day]));
  await table.bulkPut(rows.filter(({ day }) => wanted.includes(day)));
}

function isWithinMonth(day: string, last: string): boolean {
  const distance = Date.parse(last) - Date.parse(day);
  return day === last || distance < DAYS_AT_A_TIME * 86_400_000;
}
