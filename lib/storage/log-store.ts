import Dexie from 'dexie';
import { isSameValue } from '../domain/brand/is-same-value';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { TriageType } from '../domain/triage/verdict';
import { database, type LogDatabase } from './database';

/** Writes to the log, and what a mark must know of it. Each call may be repeated with the same ids without harm. */
export interface LogStore {
  /** Keeps mentions not seen before and gives all as they are kept (a correction stays). */
  keepMentions(records: MentionRecord[]): Promise<MentionRecord[]>;
  /**
   * Sets the type that the person chose, or takes the correction back; false if the mention is not
   * in the log.
   */
  correctMention(id: string, type: TriageType | undefined): Promise<boolean>;
  /** Mentions of a brand, newest first. */
  readRecentMentions(brandId: string, most: number): Promise<MentionRecord[]>;
  keepReply(record: ReplyRecord): Promise<void>;
  /** Those of these mentions that have a reply which the site did not refuse. */
  findAnswered(mentionIds: string[]): Promise<Set<string>>;
  /** Sent replies of a brand, newest first; refused ones left out. */
  readRecentReplies(brandId: string, most: number): Promise<ReplyRecord[]>;
  /** Number of replies of a brand to one person since then (ISO 8601); refused ones left out. */
  countReplies(of: { brandId: string; authorKey: string; since: string }): Promise<number>;
  /** When the mention was first seen, ISO 8601; `undefined` if it is not in the log. */
  readSeenAt(mentionId: string): Promise<string | undefined>;
  deleteReply(id: string): Promise<void>;
  /** The mention goes, and the replies to it with it. */
  deleteMention(id: string): Promise<void>;
  /** All mentions and replies of one person; gives the number of rows deleted. */
  deletePerson(authorKey: string): Promise<number>;
}

export function createLogStore(db: LogDatabase = database): LogStore {
  return {
    async keepMentions(records) {
      return db.transaction('rw', db.mentions, async () => {
        // A post that is merely seen again is not written again: open pages would read it all anew.
        const known = await db.mentions.bulkGet(records.map((record) => record.id));
        const merged = records.map((record, index) => mergeMention(known[index], record));
        const changed = merged.filter((record, index) => !isSameValue(record, known[index]));
        if (changed.length > 0) await db.mentions.bulkPut(changed);
        return merged;
      });
    },
    async correctMention(id, type) {
      const change = (mention: MentionRecord) => {
        delete mention.correctedType;
        if (type !== undefined) mention.correctedType = type;
      };
      return (await db.mentions.where('id').equals(id).modify(change)) > 0;
    },
    async readRecentMentions(brandId, most) {
      return db.mentions
        .where('[brandId+seenAt]')
        .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
        .reverse()
        .limit(most)
        .toArray();
    },
    async keepReply(record) {
      await db.replies.put(record);
    },
    async findAnswered(mentionIds) {
      const replies = await db.replies.where('mentionId').anyOf(mentionIds).toArray();
      return new Set(replies.filter(isSent).map(({ mentionId }) => mentionId));
    },
    async readRecentReplies(brandId, most) {
      return db.replies
        .where('[brandId+sentAt]')
        .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
        .reverse()
        .filter(isSent)
        .limit(most)
        .toArray();
    },
    async countReplies({ brandId, authorKey, since }) {
      const replies = await db.replies.where('authorKey').equals(authorKey).toArray();
      return replies.filter(
        (reply) => reply.brandId === brandId && reply.sentAt >= since && isSent(reply),
      ).length;
    },
    async readSeenAt(mentionId) {
      return (await db.mentions.get(mentionId))?.seenAt;
    },
    async deleteReply(id) {
      await db.replies.delete(id);
    },
    async deleteMention(id) {
      await db.transaction('rw', db.mentions, db.replies, async () => {
        await db.replies.where('mentionId').equals(id).delete();
        await db.mentions.delete(id);
      });
    },
    async deletePerson(key) {
      return db.transaction('rw', db.mentions, db.replies, async () => {
        const replies = await db.replies.where('authorKey').equals(key).delete();
        return replies + (await db.mentions.where('authorKey').equals(key).delete());
      });
    },
  };
}

const isSent = ({ state }: ReplyRecord) => state !== 'failed';

/** First sight and corrections stay; a partial text never replaces a whole one. */
function mergeMention(known: MentionRecord | undefined, fresh: MentionRecord): MentionRecord {
  if (!known) return fresh;
  const base = fresh.post.isPartial && !known.post.isPartial ? known : fresh;
  return {
    ...base,
    seenAt: known.seenAt,
    brandName: fresh.brandName || known.brandName,
    ...(known.correctedType ? { correctedType: known.correctedType } : {}),
  };
}
