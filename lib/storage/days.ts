import type { LogDatabase } from './database';

/** A client's day, as a key: [brandId, ISO 8601 date]. */
export type DayKey = [brandId: string, day: string];

/** UTC day of an instant in ISO 8601, UTC. What is no time has a day of its own: no row stops a write. */
export function readDay(at: string): string {
  return String(at).slice(0, 10);
}

/** From now on what these days come to must be made anew. Within a transaction of the write. */
export async function dropDays(db: LogDatabase, keys: Iterable<DayKey>): Promise<void> {
  const stale = [...new Map([...keys].map((key) => [key.join(' '), key])).values()].map(
    ([brandId, day]) => ({ brandId, day, isStale: 1 as const }),
  );
  await db.dayFigures.bulkPut(stale);
  await db.dayTexts.bulkPut(stale);
}
