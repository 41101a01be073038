import type { Table, Transaction } from 'dexie';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import { type DayKey, listStale } from './days';
import type { StaleDay, WaitingRow } from './derived-rows';
import { createWaiting, dayOfMention, dayOfReply, isSent } from './refresh-waiting';

/** Rows that are read and written at a time. */
const CHUNK = 1000;

/** Tables that say nothing which the log itself does not say. */
const DERIVED = ['waiting', 'staleDays', 'monthFigures', 'monthTexts'];

/** What waits and which days there are, anew from the log; within a transaction of all tables. */
export async function buildDerived(transaction: Transaction): Promise<void> {
  const table = <Row>(name: string) => transaction.table(name) as Table<Row, string>;
  for (const name of DERIVED) await table(name).clear();
  const answered = new Set<string>();
  let days: DayKey[] = [];
  await eachChunk(table<ReplyRecord>('replies'), async (replies) => {
    for (const reply of replies) if (isSent(reply)) answered.add(reply.mentionId);
    days = merge(days, replies.map(dayOfReply));
  });
  await eachChunk(table<MentionRecord>('mentions'), async (mentions) => {
    days = merge(days, mentions.map(dayOfMention));
    const waiting = mentions.map((one) => createWaiting(one, answered.has(one.id)));
    await table<WaitingRow>('waiting').bulkPut(waiting.filter((row) => row !== undefined));
  });
  await table<StaleDay>('staleDays').bulkPut(listStale(days));
}

/** All of it anew, whatever is there. */
export function rebuildDerived(db: LogDatabase): Promise<void> {
  const tables = [db.mentions, db.replies, ...DERIVED.map((name) => db.table(name))];
  return db.transaction('rw', tables, (transaction) => buildDerived(transaction));
}

function merge(days: DayKey[], more: DayKey[]): DayKey[] {
  return listStale([...days, ...more]).map(({ brandId, day }) => [brandId, day]);
}

async function eachChunk<Row extends { id: string }>(
  table: Table<Row, string>,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await table.where('id').above(last).limit(CHUNK).toArray();
    if (rows.length > 0) await take(rows);
    if (rows.length < CHUNK) return;
    last = rows.at(-1)?.id ?? '';
  }
}
