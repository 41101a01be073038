import Dexie, { type Table, type Transaction } from 'dexie';
import type {
  MentionRecord,
  NearMissRecord,
  PromiseRecord,
  ReplyRecord,
} from '../domain/log/log-entry';
import type { Playbook } from '../domain/playbook/playbook';
import { buildDerived } from './build-derived';
import { buildWords } from './build-words';
import type { DayKey } from './days';
import type { MonthFigures, MonthTexts, MonthWords, StaleDay, WaitingRow } from './derived-rows';
import type { JobRow } from './job-row';
import { markHanded } from './mark-handed';
import type { StagedChunk } from './staged-chunk';

/**
 * The log, in IndexedDB of the extension's origin. Only the background writes; pages read.
 * Versions are appended, never edited. Compound keys serve paging (newest first, by brand).
 * `waiting`, `staleDays` and the months say nothing that mentions, replies and promises do not say:
 * each write of those keeps them right in the same transaction.
 */
export class LogDatabase extends Dexie {
  declare mentions: Table<MentionRecord, string>;
  declare replies: Table<ReplyRecord, string>;
  declare promises: Table<PromiseRecord, string>;
  declare nearMisses: Table<NearMissRecord, string>;
  /** One a client. */
  declare playbooks: Table<Playbook, string>;
  declare waiting: Table<WaitingRow, string>;
  declare staleDays: Table<StaleDay, DayKey>;
  declare monthFigures: Table<MonthFigures, DayKey>;
  declare monthTexts: Table<MonthTexts, DayKey>;
  declare monthWords: Table<MonthWords, DayKey>;
  declare jobs: Table<JobRow, string>;
  /** Chunks of a backup that is being restored: put in their places in one transaction. */
  declare staged: Table<StagedChunk, number>;

  constructor(name = 'respira-log') {
    super(name);
    this.version(1).stores({
      mentions: '&id, seenAt, [brandId+seenAt], authorKey',
      replies: '&id, sentAt, [brandId+sentAt], authorKey, mentionId',
    });
    this.version(2)
      .stores({
        mentions: '&id, seenAt, [brandId+seenAt], authorKey, [outcome.value+brandId]',
        promises: '&id, dueAt, [brandId+dueAt], [brandId+authorKey], mentionId, replyId, authorKey',
        nearMisses: '&id, [brandId+at]',
        playbooks: '&brandId',
        waiting: '&id, [brandId+type+age], [type+age]',
        staleDays: '&[brandId+day], day',
        monthFigures: '&[brandId+month], [brandId+oldest]',
        monthTexts: '&[brandId+month], month',
        jobs: '&id',
        staged: '++seq',
      })
      .upgrade((transaction: Transaction) => buildDerived(transaction));
    this.version(3)
      .stores({ monthWords: '&[brandId+month], month' })
      .upgrade((transaction: Transaction) => buildWords(transaction));
    this.version(4).stores({ waiting: '&id, [brandId+type+age], [type+age], until' });
    // The few that are open, among all that were kept; and the last answer to a person.
    this.version(5).stores({
      replies: '&id, sentAt, [brandId+sentAt], [brandId+authorKey+sentAt], authorKey, mentionId',
      promises:
        '&id, dueAt, [brandId+dueAt], [state+dueAt], [brandId+authorKey], mentionId, replyId, authorKey',
    });
    this.version(6)
      .stores({ waiting: '&id, [brandId+type+age], [type+age], until, handed' })
      .upgrade((transaction: Transaction) => markHanded(transaction));
  }
}

export const database = new LogDatabase();
