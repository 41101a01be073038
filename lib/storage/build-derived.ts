import type { Table, Transaction } from 'dexie';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { DayFigures, DayTexts, WaitingRow } from './derived-rows';
import { createWaiting, dayOfMention, dayOfReply, isSent } from './refresh-waiting';

/** Rows of a log of version 1 that are read and written at a time. */
const CHUNK = 1000;

/** What waits, and which days there are, of a log that was kept before either was noted. */
export async function buildDerived(transaction: Transaction): Promise<void> {
  const table = <Row>(name: string) => transaction.table(name) as Table<Row, string>;
  const answered = new Set<string>();
  const days = new Map<string, [string, string]>();
  await eachChunk(table<ReplyRecord>('replies'), async (replies) => {
    for (const reply of replies) {
      if (isSent(reply)) answered.add(reply.mentionId);
      const key = dayOfReply(reply);
      days.set(key.join(' '), key);
    }
  });
  await eachChunk(table<MentionRecord>('mentions'), async (mentions) => {
    for (const key of mentions.map(dayOfMention)) days.set(key.join(' '), key);
    const waiting = mentions.map((one) => createWaiting(one, answered.has(one.id)));
    await table<WaitingRow>('waiting').bulkPut(waiting.filter((row) => row !== undefined));
  });
  const stale = [...days.values()].map(([brandId, day]) => ({ brandId, day, isStale: 1 as const }));
  await table<DayFigures>('dayFigures').bulkPut(stale);
  await table<DayTexts>('dayTexts').bulkPut(stale);
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
