import Dexie, { type Table } from 'dexie';
import { isAnswer } from '../domain/log/is-answer';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import { type DayKey, dropDays } from './days';
import { mergeMention } from './merge-mention';
import { readRepliesTo } from './read-replies-to';
import { createWaiting, dayOfMention, dayOfReply, refreshMentions } from './refresh-waiting';

/** Part of a log that comes from a file. Replies should come before their mentions. */
export interface ImportRows {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

/**
 * Adds what is not in the log; of what is there, what was noted here stays. In one transaction:
 * all of it or nothing, and the second time without effect. `also` is done in the same transaction.
 */
export function importRows(
  db: LogDatabase,
  { mentions, replies, promises }: ImportRows,
  also: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const derived = [db.waiting, db.staleDays];
  const tables = [db.mentions, db.replies, db.promises, db.jobs, ...derived];
  return db.transaction('rw', tables, async () => {
    await addNew(db.promises, promises);
    const known = await addNew(db.replies, replies);
    const touched = [...(await addMentions(db, mentions)), ...known.map((one) => one.mentionId)];
    await refreshAnswered(db, replies, mentions);
    await dropDays(db, [...mentions.map(dayOfMention), ...listDays(replies)]);
    if (touched.length > 0) await refreshMentions(db, touched);
    await also();
  });
}

const listDays = (replies: ReplyRecord[]): DayKey[] => replies.map(dayOfReply);

/** Gives those that were there before; they stay as they are. */
async function addNew<Row>(table: Table<Row, string>, rows: Row[]): Promise<Row[]> {
  try {
    await table.bulkAdd(rows);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    return Object.keys(error.failuresByPos).flatMap((at) => rows[Number(at)] ?? []);
  }
}

/** Gives the ids of those that were there and have changed. */
async function addMentions(db: LogDatabase, mentions: MentionRecord[]): Promise<string[]> {
  const twice = await addNew(db.mentions, mentions);
  const isTwice = new Set(twice);
  const fresh = mentions.filter((one) => !isTwice.has(one));
  const answered = await findAnswered(db, fresh);
  const waiting = fresh.map((one) => createWaiting(one, answered.has(one.id)));
  await db.waiting.bulkPut(waiting.filter((row) => row !== undefined));
  const known = await db.mentions.bulkGet(twice.map(({ id }) => id));
  const merged = twice.map((one, index) => mergeImported(known[index], one));
  await db.mentions.bulkPut(merged);
  return merged.map(({ id }) => id);
}

/** What was noted in the file is taken where nothing is noted here. */
function mergeImported(known: MentionRecord | undefined, one: MentionRecord): MentionRecord {
  return known ? { ...one, ...mergeMention(known, one) } : one;
}

async function findAnswered(db: LogDatabase, mentions: MentionRecord[]): Promise<Set<string>> {
  const replies = await readRepliesTo(
    db,
    mentions.map(({ id }) => id),
  );
  return new Set(replies.filter(isAnswer).map(({ mentionId }) => mentionId));
}

/** Replies to mentions that were in the log before. */
async function refreshAnswered(
  db: LogDatabase,
  replies: ReplyRecord[],
  mentions: MentionRecord[],
): Promise<void> {
  const here = new Set(mentions.map(({ id }) => id));
  const others = replies.map(({ mentionId }) => mentionId).filter((id) => !here.has(id));
  if (others.length === 0) return;
  const waiting = await db.waiting.bulkGet(others);
  const ids = waiting.filter((row) => row !== undefined).map(({ id }) => id);
  if (ids.length > 0) await refreshMentions(db, ids);
}
