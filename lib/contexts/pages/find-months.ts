import type { Collection, Table } from 'dexie';
import type { LogFilter } from '../../domain/log/log-filter';
import { createWordTest } from '../../domain/log/word-list';
import type { LogDatabase } from '../../storage/database';
import { type DayKey, readMonth } from '../../storage/days';
import type { StaleDay } from '../../storage/derived-rows';

/** First and last day, or month: keys compare alike. The last is not in it. */
type Span = [start: string, end: string];

/** What may hold something for a search in one month, of all clients asked for. */
export interface MonthPlace {
  /** '2026-11'. */
  month: string;
  blocks: DayKey[];
  /** Days of which the blocks do not know. */
  stale: StaleDay[];
}

/** The months of a span in which a query may be found, newest first; no text is read for it. */
export async function findMonths(
  db: LogDatabase,
  filter: LogFilter,
  [start, end]: Span,
): Promise<MonthPlace[]> {
  const months: Span = [readMonth(start), end];
  const [keys, words, stale] = await Promise.all([
    select(db.monthTexts, filter, 'month', months).primaryKeys(),
    filter.query === '' ? [] : select(db.monthWords, filter, 'month', months).toArray(),
    select(db.staleDays, filter, 'day', [start, end]).toArray(),
  ]);
  const mayHold = createWordTest(filter.query);
  const without = words.filter((one) => !mayHold(one.words));
  const passed = new Set(without.map(({ brandId, month }) => `${brandId} ${month}`));
  return group(
    keys.filter(([brandId, month]) => !passed.has(`${brandId} ${month}`)),
    stale,
  );
}

/** The newest month in which anything is kept in the span. */
export async function findNewestMonth(
  db: LogDatabase,
  filter: LogFilter,
  [start, end]: Span,
): Promise<string | undefined> {
  const blocks = select(db.monthTexts, filter, 'month', [readMonth(start), end]);
  const days = select(db.staleDays, filter, 'day', [start, end]);
  const [block, stale] = await Promise.all([readLastKey(blocks), readLastKey(days)]);
  const months = [block?.[1], stale && readMonth(stale[1])].filter((month) => month !== undefined);
  return months.sort().at(-1);
}

async function readLastKey<Row>(rows: Collection<Row, DayKey>): Promise<DayKey | undefined> {
  const [key] = await rows.reverse().limit(1).primaryKeys();
  return key;
}

function select<Row>(
  table: Table<Row, DayKey>,
  { brandId }: LogFilter,
  field: 'month' | 'day',
  [start, end]: Span,
) {
  return brandId === undefined
    ? table.where(field).between(start, end)
    : table.where(`[brandId+${field}]`).between([brandId, start], [brandId, end]);
}

function group(keys: readonly DayKey[], stale: readonly StaleDay[]): MonthPlace[] {
  const places = new Map<string, MonthPlace>();
  const placeOf = (month: string): MonthPlace => {
    const place = places.get(month) ?? { month, blocks: [], stale: [] };
    places.set(month, place);
    return place;
  };
  for (const key of keys) placeOf(key[1]).blocks.push(key);
  for (const one of stale) placeOf(readMonth(one.day)).stale.push(one);
  return [...places.values()].sort((one, two) => (one.month < two.month ? 1 : -1));
}
