import Dexie from 'dexie';
import { isAnswer } from '../domain/log/is-answer';
import type { PromiseRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import { dropDays } from './days';
import { dropImports } from './drop-imports';
import { eraseDays, listBlocks } from './month-blocks';
import { dayOfReply, refreshMentions } from './refresh-waiting';

export interface ReplyStore {
  /** Keeps a reply and what it promises. */
  keepReply(record: ReplyRecord, promises?: PromiseRecord[]): Promise<void>;
  /** Keeps those not kept before, from a colleague; what they promise is kept apart. */
  keepReplies(records: ReplyRecord[]): Promise<void>;
  /** Those of these mentions that have a reply which the site did not refuse. */
  findAnswered(mentionIds: string[]): Promise<Set<string>>;
  /** Those of these people to whom any client has sent a reply. */
  findAnsweredPeople(authorKeys: string[]): Promise<Set<string>>;
  /** Sent replies of a brand, newest first; refused ones left out. */
  readRecentReplies(brandId: string, most: number): Promise<ReplyRecord[]>;
  /** Number of replies of a brand to one person since then (ISO 8601); refused ones left out. */
  countReplies(of: { brandId: string; authorKey: string; since: string }): Promise<number>;
  /** A brand's that went out from an account that was not known to be theirs. */
  readAstray(brandId: string): Promise<ReplyRecord[]>;
  /** The reply goes, and what it promised with it. */
  deleteReply(id: string): Promise<void>;
}

export function createReplyStore(db: LogDatabase): ReplyStore {
  return {
    keepReply: (record, promises = []) => keepReply(db, record, promises),
    keepReplies: (records) => keepReplies(db, records),
    async findAnswered(mentionIds) {
      const replies = await db.replies.where('mentionId').anyOf(mentionIds).toArray();
      return new Set(replies.filter(isAnswer).map(({ mentionId }) => mentionId));
    },
    findAnsweredPeople: (authorKeys) => findAnsweredPeople(db, authorKeys),
    readRecentReplies: (brandId, most) =>
      db.replies
        .where('[brandId+sentAt]')
        .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
        .reverse()
        .filter(isAnswer)
        .limit(most)
        .toArray(),
    async countReplies({ brandId, authorKey, since }) {
      const replies = await db.replies.where('authorKey').equals(authorKey).toArray();
      return replies.filter(
        (reply) => reply.brandId === brandId && reply.sentAt >= since && isAnswer(reply),
      ).length;
    },
    readAstray: (brandId) =>
      db.replies
        .where('[brandId+sentAt]')
        .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
        .filter(({ otherAccount }) => otherAccount !== undefined)
        .toArray(),
    deleteReply: (id) => deleteReply(db, id),
  };
}

/** All asked at once: one cursor over them would stop at each. */
async function findAnsweredPeople(db: LogDatabase, authorKeys: string[]): Promise<Set<string>> {
  const keys = [...new Set(authorKeys)];
  const counts = await db.transaction('r', db.replies, () =>
    Promise.all(keys.map((key) => db.replies.where('authorKey').equals(key).count())),
  );
  return new Set(keys.filter((_, index) => counts[index]));
}

function listTables(db: LogDatabase) {
  return [db.mentions, db.replies, db.promises, db.waiting, db.staleDays];
}

function keepReply(db: LogDatabase, reply: ReplyRecord, promises: PromiseRecord[]): Promise<void> {
  return db.transaction('rw', listTables(db), async () => {
    const known = await db.replies.get(reply.id);
    await db.replies.put(reply);
    if (!isAnswer(reply)) await db.promises.where('replyId').equals(reply.id).delete();
    // Told twice: what was kept, moved or taken out as no promise meanwhile stays so.
    else if (!known || !isAnswer(known)) await db.promises.bulkPut(promises);
    await refreshMentions(db, [reply.mentionId]);
    // Told twice with a clock that was put right in between, it leaves the day where it stood.
    await dropDays(db, [dayOfReply(reply), ...(known ? [dayOfReply(known)] : [])]);
  });
}

function keepReplies(db: LogDatabase, records: ReplyRecord[]): Promise<void> {
  return db.transaction('rw', listTables(db), async () => {
    const known = await db.replies.bulkGet(records.map(({ id }) => id));
    const fresh = records.filter((_, index) => !known[index]);
    await db.replies.bulkPut(fresh);
    await refreshMentions(
      db,
      fresh.map(({ mentionId }) => mentionId),
    );
    await dropDays(db, fresh.map(dayOfReply));
  });
}

function deleteReply(db: LogDatabase, id: string): Promise<void> {
  return db.transaction('rw', [...listTables(db), db.jobs, ...listBlocks(db)], async () => {
    const reply = await db.replies.get(id);
    if (!reply) return;
    await dropImports(db);
    await db.replies.delete(id);
    await db.promises.where('replyId').equals(id).delete();
    await refreshMentions(db, [reply.mentionId]);
    await eraseDays(db, [dayOfReply(reply)]);
  });
}
