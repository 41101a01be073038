import type { LogFilter } from '../../domain/log/log-filter';
import { createTextSearch } from '../../domain/log/packed-texts';
import type { TextHead } from '../../domain/log/text-head';
import type { LogDatabase } from '../../storage/database';
import { type DayKey, groupSpans, readDay, readMonth } from '../../storage/days';
import { readDayTexts } from '../../storage/read-day';

export interface TextCursor {
  /** What passes the filter in the next older months, newest first; `undefined` after the last. */
  readNext(): Promise<TextHead[] | undefined>;
}

/** Months read at first; then twice as many each time. */
const FIRST = 1;
const MOST = 8;
const AFTER_ALL = '\uffff';

/**
 * Goes back in time by the texts that were made ready for each month. All that is kept is read in a
 * few large pieces at most: that takes less time than following an index of words to single rows,
 * costs a write next to nothing, and finds parts of words too.
 */
export function createTextCursor(db: LogDatabase, filter: LogFilter): TextCursor {
  const from = filter.from === undefined ? '' : readDay(filter.from);
  const search = createTextSearch(filter);
  let until = filter.to === undefined ? AFTER_ALL : `${readDay(filter.to)}${AFTER_ALL}`;
  let months = FIRST;
  const tables = [db.mentions, db.replies, db.promises, db.monthTexts, db.staleDays];
  return {
    readNext: () =>
      db.transaction('r', tables, async () => {
        const last = await findLast(db, filter, from, until);
        if (last === undefined) return undefined;
        const start = findStart(last, months);
        const [, later = from] = [start, from].sort();
        const found = await readMonths(db, filter, search, [later, until]);
        months = Math.min(MOST, months * 2);
        until = start;
        return found.sort((one, two) => (one.at < two.at ? 1 : -1));
      }),
  };
}

type Search = ReturnType<typeof createTextSearch>;

/** First and last day, or month: keys compare alike. */
type Span = [start: string, end: string];

function selectBlocks(db: LogDatabase, { brandId }: LogFilter, [start, end]: Span) {
  return brandId === undefined
    ? db.monthTexts.where('month').between(start, end)
    : db.monthTexts.where('[brandId+month]').between([brandId, start], [brandId, end]);
}

function selectStale(db: LogDatabase, { brandId }: LogFilter, [start, end]: Span) {
  return brandId === undefined
    ? db.staleDays.where('day').between(start, end)
    : db.staleDays.where('[brandId+day]').between([brandId, start], [brandId, end]);
}

/** The newest month in which anything is kept before `until`. */
async function findLast(
  db: LogDatabase,
  filter: LogFilter,
  from: string,
  until: string,
): Promise<string | undefined> {
  const [block] = (await selectBlocks(db, filter, [readMonth(from), until])
    .reverse()
    .limit(1)
    .primaryKeys()) as DayKey[];
  const [stale] = (await selectStale(db, filter, [from, until])
    .reverse()
    .limit(1)
    .primaryKeys()) as DayKey[];
  const months = [block?.[1], stale && readMonth(stale[1])].filter((month) => month !== undefined);
  return months.sort().at(-1);
}

/** First of so many months up to this one; of what is no month, itself. */
function findStart(last: string, months: number): string {
  const [year = Number.NaN, month = Number.NaN] = last.split('-').map(Number);
  const first = year * 12 + month - 1 - (months - 1);
  if (Number.isNaN(first)) return last;
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}`;
}

async function readMonths(
  db: LogDatabase,
  filter: LogFilter,
  search: Search,
  [start, end]: Span,
): Promise<TextHead[]> {
  const [blocks, stale] = await Promise.all([
    selectBlocks(db, filter, [readMonth(start), end]).toArray(),
    selectStale(db, filter, [start, end]).toArray(),
  ]);
  const isStale = new Set(stale.map(({ brandId, day }) => `${brandId} ${day}`));
  const found = blocks.flatMap((block) =>
    search(block).filter(({ at }) => !isStale.has(`${block.brandId} ${readDay(at)}`)),
  );
  for (const span of groupSpans(stale)) {
    const heads = search(await readDayTexts(db, span));
    found.push(...heads.filter(({ at }) => isStale.has(`${span.brandId} ${readDay(at)}`)));
  }
  return found;
}
