import { joinTexts, keepLines, type PackedTexts } from '../domain/log/packed-texts';
import { listWords } from '../domain/log/word-list';
import type { LogDatabase } from './database';
import { type DayKey, type DaySpan, listStale, readDay, readMonth } from './days';
import type { StaleDay } from './derived-rows';
import { type DayRows, readDays } from './read-day';

/**
 * Blocks hold what a client's month comes to; days that were changed since are told apart in
 * `staleDays`. A block is large on purpose: one piece of half a megabyte is read in a fraction of the
 * time of its five hundred rows.
 */

const NO_TEXTS: PackedTexts = { texts: '', heads: '' };

/**
 * Takes the changed days of one client's month into its block, the newest month first; gives how many
 * days there were, 0 when nothing is left. Days from `before` on stay apart: they will change again.
 * May be ended at any moment: a day is in the block or told apart, never in between.
 */
export function refreshBlock(db: LogDatabase, before = '\uffff'): Promise<number> {
  const log = [db.mentions, db.replies, db.promises];
  // No write of the log falls between reading it and saying what it comes to.
  return db.transaction('rw', [...log, ...listBlocks(db), db.staleDays], async () => {
    const newest = await db.staleDays.where('day').below(before).last();
    if (!newest) return 0;
    const { brandId, day: last } = newest;
    const days = await db.staleDays
      .where('[brandId+day]')
      .between([brandId, readMonth(last)], [brandId, last], true, true)
      .toArray();
    const span: DaySpan = { brandId, first: days[0]?.day ?? last, last };
    await replaceDays(db, days, await readDays(db, span));
    await db.staleDays.bulkDelete(days.map(({ day }): DayKey => [brandId, day]));
    return days.length;
  });
}

/**
 * What was deleted must not linger: takes these days out of their blocks at once, and tells them
 * apart. Within the transaction of the deletion, which must hold `listBlocks` and `staleDays`.
 */
export async function eraseDays(db: LogDatabase, keys: Iterable<DayKey>): Promise<void> {
  const days = listStale(keys);
  await db.staleDays.bulkPut(days);
  const months = new Map(days.map((one) => [`${one.brandId} ${readMonth(one.day)}`, one]));
  for (const month of months.values()) {
    const own = days.filter((one) => isSameBlock(one, month));
    await replaceDays(db, own, { figures: {}, texts: NO_TEXTS });
  }
}

export function listBlocks(db: LogDatabase) {
  return [db.monthFigures, db.monthTexts, db.monthWords];
}

function isSameBlock(one: StaleDay, other: StaleDay): boolean {
  return one.brandId === other.brandId && readMonth(one.day) === readMonth(other.day);
}

/** All days of one block. */
async function replaceDays(
  db: LogDatabase,
  days: readonly StaleDay[],
  made: { figures: DayRows; texts: PackedTexts },
): Promise<void> {
  const [{ brandId, day } = { brandId: '', day: '' }] = days;
  const key: DayKey = [brandId, readMonth(day)];
  const gone = new Set(days.map((one) => one.day));
  const isGone = (at: string) => gone.has(readDay(at));
  await replaceFigures(db, key, gone, made.figures);
  const known = (await db.monthTexts.get(key)) ?? NO_TEXTS;
  const kept = keepLines(known, ({ at }) => !isGone(at));
  const fresh = keepLines(made.texts, ({ at }) => isGone(at));
  const texts = joinTexts(kept, fresh);
  await putTexts(db, key, texts);
}

async function putTexts(db: LogDatabase, key: DayKey, texts: PackedTexts): Promise<void> {
  const [brandId, month] = key;
  if (texts.heads === '') {
    await Promise.all([db.monthTexts.delete(key), db.monthWords.delete(key)]);
    return;
  }
  const words = listWords(texts);
  await Promise.all([
    db.monthTexts.put({ brandId, month, ...texts }),
    db.monthWords.put({ brandId, month, words }),
  ]);
}

async function replaceFigures(
  db: LogDatabase,
  [brandId, month]: DayKey,
  gone: ReadonlySet<string>,
  made: DayRows,
): Promise<void> {
  const known: DayRows = JSON.parse((await db.monthFigures.get([brandId, month]))?.days ?? '{}');
  const days = Object.fromEntries([
    ...Object.entries(known).filter(([day]) => !gone.has(day)),
    ...Object.entries(made).filter(([day]) => gone.has(day)),
  ]);
  const times = Object.values(days).flatMap((rows) => rows.map(({ at }) => at));
  if (times.length === 0) return db.monthFigures.delete([brandId, month]);
  const oldest = times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  await db.monthFigures.put({
    brandId,
    month,
    oldest: new Date(oldest).toISOString(),
    days: JSON.stringify(days),
  });
}
