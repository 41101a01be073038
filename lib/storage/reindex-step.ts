import type { Table } from 'dexie';
import type { LogDatabase } from './database';
import { dropDays } from './days';
import type { JobRow } from './job-row';
import { dayOfReply, refreshMentions } from './refresh-waiting';
import type { JobProgress } from './run-job';

const MOST = 500;
/** Tables in the order in which they are gone through. */
const PLACES = ['mentions', 'replies', 'waiting'] as const;

/**
 * Tells anew what waits and which days there are, from the log itself, while it stays in use. The
 * cursor is the table and the last id that was looked at.
 */
export async function reindexStep(db: LogDatabase, { cursor }: JobRow): Promise<JobProgress> {
  const [place = 'mentions', last = ''] = splitOnce(cursor ?? '');
  if (place === 'mentions') {
    const ids = await readIds(db.mentions, last);
    await refreshMentions(db, ids);
    return goOn(place, ids);
  }
  if (place === 'replies') {
    const ids = await readIds(db.replies, last);
    const replies = (await db.replies.bulkGet(ids)).filter((one) => one !== undefined);
    await dropDays(db, replies.map(dayOfReply));
    return goOn(place, ids);
  }
  const ids = await readIds(db.waiting, last);
  const mentions = await db.mentions.bulkGet(ids);
  await db.waiting.bulkDelete(ids.filter((_, index) => mentions[index] === undefined));
  return goOn('waiting', ids);
}

type Place = (typeof PLACES)[number];

function splitOnce(cursor: string): [Place | undefined, string] {
  const place = PLACES.find((one) => cursor.startsWith(`${one} `));
  return [place, place ? cursor.slice(place.length + 1) : ''];
}

function readIds<Row>(table: Table<Row, string>, last: string): Promise<string[]> {
  return table.where(':id').above(last).limit(MOST).primaryKeys();
}

function goOn(place: Place, ids: string[]): JobProgress {
  const done = place === 'waiting' ? 0 : ids.length;
  if (ids.length === MOST) return { done, cursor: `${place} ${ids.at(-1)}`, isOver: false };
  const next = PLACES[PLACES.indexOf(place) + 1];
  return next ? { done, cursor: `${next} `, isOver: false } : { done, isOver: true };
}
