import type { Table, Transaction } from 'dexie';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import type { StaleDay, WaitingRow } from './derived-rows';
import { createDerivedGatherer } from './gather-derived';

/** Rows that are read and written at a time. */
const CHUNK = 4000;

/** Tables that say nothing which the log itself does not say. */
const DERIVED = ['waiting', 'staleDays', 'monthFigures', 'monthTexts', 'monthWords'];

/** What waits and which days there are, anew from the log; within a transaction of all tables. */
export async function buildDerived(transaction: Transaction): Promise<void> {
  const table = <Row>(name: string) => transaction.table(name) as Table<Row, string>;
  // On the way up from version 1 there is no table of words yet.
  const known = DERIVED.filter((name) => transaction.idbtrans.objectStoreNames.contains(name));
  await Promise.all(known.map((name) => table(name).clear()));
  const gatherer = createDerivedGatherer();
  await eachChunk(table<ReplyRecord>('replies'), async (replies) => gatherer.takeReplies(replies));
  await eachChunk(table<MentionRecord>('mentions'), async (mentions) => {
    await table<WaitingRow>('waiting').bulkPut(gatherer.takeMentions(mentions));
  });
  await table<StaleDay>('staleDays').bulkPut(gatherer.listDays());
}

/** All of it anew, whatever is there. */
export function rebuildDerived(db: LogDatabase): Promise<void> {
  const tables = [db.mentions, db.replies, ...DERIVED.map((name) => db.table(name))];
  return db.transaction('rw', tables, (transaction) => buildDerived(transaction));
}

/** The next rows are read while those before them are dealt with. */
async function eachChunk<Row extends { id: string }>(
  table: Table<Row, string>,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  const read = (last: string) => table.where('id').above(last).limit(CHUNK).toArray();
  for (let rows = await read(''); rows.length > 0; ) {
    const last = rows.length === CHUNK ? rows.at(-1)?.id : undefined;
    const [next] = await Promise.all([last === undefined ? [] : read(last), take(rows)]);
    rows = next;
  }
}
