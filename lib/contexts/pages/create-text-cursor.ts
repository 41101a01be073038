import type { LogFilter } from '../../domain/log/log-filter';
import { createTextSearch, type PackedTexts } from '../../domain/log/packed-texts';
import type { TextHead } from '../../domain/log/text-head';
import type { LogDatabase } from '../../storage/database';
import { type DayKey, readDay } from '../../storage/days';
import type { DayTexts } from '../../storage/derived-rows';
import { readDayTexts } from '../../storage/read-day';

export interface TextCursor {
  /** What passes the filter on the next older days, newest first; `undefined` after the last. */
  readNext(): Promise<TextHead[] | undefined>;
}

const DAY_MS = 86_400_000;
/** Days read first; then as many as hold about this many characters of text. */
const FIRST_DAYS = 4;
const ENOUGH = 1_500_000;
const MOST_DAYS = 1_024;
const AFTER_ALL = '\uffff';

/**
 * Goes back in time by the texts that were made ready for each day. All that is kept is read in a
 * few large pieces at most: that takes less time than following an index of words to single rows,
 * and finds parts of words too.
 */
export function createTextCursor(db: LogDatabase, filter: LogFilter): TextCursor {
  const from = filter.from === undefined ? '' : readDay(filter.from);
  let until = filter.to === undefined ? AFTER_ALL : `${readDay(filter.to)}${AFTER_ALL}`;
  let days = FIRST_DAYS;
  const search = createTextSearch(filter);
  return {
    async readNext() {
      const last = await findLast(db, filter, from, until);
      if (last === undefined) return undefined;
      const start = findStart(last, days, from);
      const rows = await select(db, filter, start, until).toArray();
      const size = rows.reduce((sum, { packed }) => sum + (packed?.texts.length ?? 0), 0);
      days = size > ENOUGH ? Math.max(1, days >> 1) : Math.min(MOST_DAYS, days * 4);
      until = start;
      return (await searchDays(db, rows, search)).sort((one, two) => (one.at < two.at ? 1 : -1));
    },
  };
}

function select(db: LogDatabase, { brandId }: LogFilter, start: string, end: string) {
  return brandId === undefined
    ? db.dayTexts.where('day').between(start, end)
    : db.dayTexts.where('[brandId+day]').between([brandId, start], [brandId, end]);
}

/** The newest day that is kept before `until`. */
async function findLast(
  db: LogDatabase,
  filter: LogFilter,
  from: string,
  until: string,
): Promise<string | undefined> {
  const keys = await select(db, filter, from, until).reverse().limit(1).primaryKeys();
  return (keys as DayKey[])[0]?.[1];
}

/** First of so many days up to this one; of what is no date, itself. */
function findStart(last: string, days: number, from: string): string {
  const time = Date.parse(last) - (days - 1) * DAY_MS;
  const start = Number.isNaN(time) ? last : readDay(new Date(Math.max(0, time)).toISOString());
  return start < from ? from : start;
}

async function searchDays(
  db: LogDatabase,
  rows: readonly DayTexts[],
  search: (packed: PackedTexts) => TextHead[],
): Promise<TextHead[]> {
  const found: TextHead[] = [];
  for (const row of rows) {
    const span = { brandId: row.brandId, first: row.day, last: row.day };
    const [made] = row.isStale ? await readDayTexts(db, span) : [row];
    if (made?.packed) found.push(...search(made.packed));
  }
  return found;
}
