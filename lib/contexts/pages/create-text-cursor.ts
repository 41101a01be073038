import type { LogFilter } from '../../domain/log/log-filter';
import { createTextSearch } from '../../domain/log/packed-texts';
import type { TextHead } from '../../domain/log/text-head';
import type { LogDatabase } from '../../storage/database';
import { groupSpans, readDay } from '../../storage/days';
import { readDayTexts } from '../../storage/read-day';
import { findMonths, findNewestMonth, type MonthPlace } from './find-months';

export interface TextCursor {
  /** What passes the filter in the next older months, newest first; `undefined` after the last. */
  readNext(): Promise<TextHead[] | undefined>;
}

/** Blocks that are read in one go, at least. */
const BLOCKS = 8;
/** Months that are asked for in turn; then all others. A common word is found in the newest ones. */
const MONTHS = [1, 3];
/** With so many found nothing older is looked at for now. */
const ENOUGH = 60;
const AFTER_ALL = '\uffff';

/**
 * Goes back in time by the texts that were made ready for each month: the newest month first, then
 * those in which the words of the query stand at all. All that is kept is read in large pieces: that
 * takes less time than following an index to single rows, costs a write next to nothing, and finds
 * parts of words too.
 */
export function createTextCursor(db: LogDatabase, filter: LogFilter): TextCursor {
  const from = filter.from === undefined ? '' : readDay(filter.from);
  const search = createTextSearch(filter);
  let until = filter.to === undefined ? AFTER_ALL : `${readDay(filter.to)}${AFTER_ALL}`;
  let step = 0;
  const tables = [db.mentions, db.replies, db.promises, db.staleDays];
  return {
    readNext: () =>
      db.transaction('r', [...tables, db.monthTexts, db.monthWords], async () => {
        const newest = await findNewestMonth(db, filter, [from, until]);
        if (newest === undefined) return undefined;
        const first = findStart(newest, MONTHS[step]);
        step += 1;
        const [, start = first] = [from, first].sort();
        const places = await findMonths(db, filter, [start, until]);
        const { found, oldest = first } = await readPlaces(db, search, places);
        until = oldest;
        return found;
      }),
  };
}

/** First of so many months up to this one; of what is no month, itself. */
function findStart(newest: string, months = Number.POSITIVE_INFINITY): string {
  if (months === 1) return newest;
  const [year = Number.NaN, month = Number.NaN] = newest.split('-').map(Number);
  const first = year * 12 + month - months;
  if (!Number.isFinite(first)) return months === Number.POSITIVE_INFINITY ? '' : newest;
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}`;
}

type Search = ReturnType<typeof createTextSearch>;

/** Until enough is found; `oldest` is the month in which that was, where there are older ones. */
async function readPlaces(db: LogDatabase, search: Search, places: readonly MonthPlace[]) {
  const found: TextHead[] = [];
  for (let at = 0; at < places.length; ) {
    const batch: MonthPlace[] = [];
    for (let blocks = 0; at < places.length && blocks < BLOCKS; at += 1) {
      const place = places[at];
      if (place) batch.push(place);
      blocks += Math.max(1, place?.blocks.length ?? 0);
    }
    found.push(...(await readBatch(db, search, batch)));
    if (found.length >= ENOUGH) return { found, oldest: batch.at(-1)?.month };
  }
  return { found, oldest: undefined };
}

/** Newest first. */
async function readBatch(
  db: LogDatabase,
  search: Search,
  places: readonly MonthPlace[],
): Promise<TextHead[]> {
  const stale = places.flatMap((place) => place.stale);
  const isStale = new Set(stale.map(({ brandId, day }) => `${brandId} ${day}`));
  const blocks = await db.monthTexts.bulkGet(places.flatMap((place) => place.blocks));
  const found = blocks.flatMap((block) =>
    block ? search(block).filter(({ at }) => !isStale.has(`${block.brandId} ${readDay(at)}`)) : [],
  );
  for (const span of groupSpans(stale)) {
    const heads = search(await readDayTexts(db, span));
    found.push(...heads.filter(({ at }) => isStale.has(`${span.brandId} ${readDay(at)}`)));
  }
  return found.sort((one, two) => (one.at < two.at ? 1 : -1));
}
