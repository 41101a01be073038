import type { LogDatabase } from './database';

/** A client's day, as a key: [brandId, ISO 8601 date]. */
export type DayKey = [brandId: string, day: string];

/** A day that was changed and waits to be made anew. */
export interface StaleDay {
  brandId: string;
  day: string;
  isStale: 1;
}

/** UTC day of an instant in ISO 8601, UTC. What is no time has a day of its own: no row stops a write. */
export function readDay(at: string): string {
  return String(at).slice(0, 10);
}

/** Each day once; a row that names no client belongs to none. */
export function listStale(keys: Iterable<DayKey>): StaleDay[] {
  const days = new Map<string, StaleDay>();
  for (const [brandId, day] of keys) {
    if (typeof brandId === 'string') days.set(`${brandId} ${day}`, { brandId, day, isStale: 1 });
  }
  return [...days.values()];
}

/** From now on what these days come to must be made anew. Within the transaction of the write. */
export async function dropDays(db: LogDatabase, keys: Iterable<DayKey>): Promise<void> {
  const stale = listStale(keys);
  await db.dayFigures.bulkPut(stale);
  await db.dayTexts.bulkPut(stale);
}
