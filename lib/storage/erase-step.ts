import Dexie from 'dexie';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import type { JobRow } from './job-row';
import { eraseDays } from './month-blocks';
import { readRepliesTo } from './read-replies-to';
import { dayOfMention, dayOfReply, refreshMentions } from './refresh-waiting';
import type { JobProgress } from './run-job';

/** Rows of one step: some 50 ms of work. */
const MOST = 250;

/**
 * Deletes a client's log up to a moment, the oldest first: mentions with their replies and promises,
 * then what is left of each. Needs no cursor: what is still there is what is still to do.
 */
export async function eraseStep(db: LogDatabase, job: JobRow): Promise<JobProgress> {
  const { brandId = '', before } = job;
  const end = before ?? Dexie.maxKey;
  const span = [
    [brandId, Dexie.minKey],
    [brandId, end],
  ] as const;
  const mentions = await db.mentions
    .where('[brandId+seenAt]')
    .between(...span)
    .limit(MOST)
    .toArray();
  const replies = await db.replies
    .where('[brandId+sentAt]')
    .between(...span)
    .limit(MOST)
    .toArray();
  if (mentions.length > 0) return { done: await eraseMentions(db, mentions), isOver: false };
  if (replies.length > 0) {
    const done = await eraseReplies(db, replies);
    // A clock that was put back: the mention is younger than its reply, and stays.
    await refreshMentions(
      db,
      replies.map(({ mentionId }) => mentionId),
    );
    return { done, isOver: false };
  }
  const promises = await db.promises
    .where('[brandId+dueAt]')
    .between(...span)
    .delete();
  const misses = await db.nearMisses
    .where('[brandId+at]')
    .between(...span)
    .delete();
  if (before === undefined) await eraseDerived(db, brandId);
  return { done: promises + misses, isOver: true };
}

/** Of a client that is gone as a whole not even the days stay. */
async function eraseDerived(db: LogDatabase, brandId: string): Promise<void> {
  const days = [
    [brandId, Dexie.minKey],
    [brandId, Dexie.maxKey],
  ] as const;
  await db.staleDays
    .where('[brandId+day]')
    .between(...days)
    .delete();
  await db.monthFigures
    .where('[brandId+month]')
    .between(...days)
    .delete();
  await db.monthTexts
    .where('[brandId+month]')
    .between(...days)
    .delete();
  await db.monthWords
    .where('[brandId+month]')
    .between(...days)
    .delete();
  await db.waiting
    .where('[brandId+type+age]')
    .between(...days)
    .delete();
}

async function eraseMentions(db: LogDatabase, mentions: MentionRecord[]): Promise<number> {
  const ids = mentions.map(({ id }) => id);
  const replies = await readRepliesTo(db, ids);
  await eraseDays(db, mentions.map(dayOfMention));
  await db.mentions.bulkDelete(ids);
  await db.waiting.bulkDelete(ids);
  return ids.length + (await eraseReplies(db, replies));
}

async function eraseReplies(db: LogDatabase, replies: ReplyRecord[]): Promise<number> {
  const ids = replies.map(({ id }) => id);
  await eraseDays(db, replies.map(dayOfReply));
  const promises = await db.promises.where('replyId').anyOf(ids).delete();
  await db.replies.bulkDelete(ids);
  return ids.length + promises;
}
