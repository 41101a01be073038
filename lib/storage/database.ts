import Dexie, { type Table } from 'dexie';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';

/**
 * The log, in IndexedDB of the extension's origin. Only the background writes; pages read.
 * Versions are appended, never edited. Compound keys serve paging (newest first, by brand).
 */
export class LogDatabase extends Dexie {
  declare mentions: Table<MentionRecord, string>;
  declare replies: Table<ReplyRecord, string>;

  constructor(name = 'respira-log') {
    super(name);
    this.version(1).stores({
      mentions: '&id, seenAt, [brandId+seenAt], authorKey',
      replies: '&id, sentAt, [brandId+sentAt], authorKey, mentionId',
    });
  }
}

export const database = new LogDatabase();
