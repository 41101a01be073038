import type { LogDatabase } from './database';
import type { StaleDay } from './derived-rows';

/** A client's day, as a key: [brandId, ISO 8601 date]. */
export type DayKey = [brandId: string, day: string];

/** Consecutive days of a client, ISO 8601 dates, both inclusive. */
export interface DaySpan {
  brandId: string;
  first: string;
  last: string;
}

/** UTC day of an instant in ISO 8601, UTC. What is no time has a day of its own: no row stops a write. */
export function readDay(at: string): string {
  return String(at).slice(0, 10);
}

/** '2026-11' of '2026-11-23'. */
export function readMonth(day: string): string {
  return day.slice(0, 7);
}

/** Each day once; a row that names no client belongs to none. */
export function listStale(keys: Iterable<DayKey>): StaleDay[] {
  const days = new Map<string, StaleDay>();
  for (const [brandId, day] of keys) {
    if (typeof brandId === 'string') days.set(`${brandId} ${day}`, { brandId, day });
  }
  return [...days.values()];
}

/** From now on what these days come to must be made anew. Within the transaction of the write. */
export async function dropDays(db: LogDatabase, keys: Iterable<DayKey>): Promise<void> {
  await db.staleDays.bulkPut(listStale(keys));
}

/** The days as one span for each client and month. */
export function groupSpans(days: readonly StaleDay[]): DaySpan[] {
  const groups = new Map<string, StaleDay[]>();
  for (const one of days) {
    const key = `${one.brandId} ${readMonth(one.day)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const own = group.map(({ day }) => day).sort();
    return { brandId: group[0]?.brandId ?? '', first: own[0] ?? '', last: own.at(-1) ?? '' };
  });
}
