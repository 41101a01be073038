import Dexie, { type Table } from 'dexie';
import type {
  MentionRecord,
  NearMissRecord,
  PromiseRecord,
  ReplyRecord,
} from '../domain/log/log-entry';
import type { Playbook } from '../domain/playbook/playbook';

/**
 * The log, in IndexedDB of the extension's origin. Only the background writes; pages read.
 * Versions are appended, never edited. Compound keys serve paging (newest first, by brand).
 */
export class LogDatabase extends Dexie {
  declare mentions: Table<MentionRecord, string>;
  declare replies: Table<ReplyRecord, string>;
  declare promises: Table<PromiseRecord, string>;
  declare nearMisses: Table<NearMissRecord, string>;
  /** One a client. */
  declare playbooks: Table<Playbook, string>;

  constructor(name = 'respira-log') {
    super(name);
    this.version(1).stores({
      mentions: '&id, seenAt, [brandId+seenAt], authorKey',
      replies: '&id, sentAt, [brandId+sentAt], authorKey, mentionId',
    });
    this.version(2).stores({
      promises: '&id, dueAt, [brandId+dueAt], [brandId+authorKey], mentionId, replyId, authorKey',
      nearMisses: '&id, [brandId+at]',
      playbooks: '&brandId',
    });
  }
}

export const database = new LogDatabase();
