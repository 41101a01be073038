import Dexie from 'dexie';
import { isSameValue } from '../domain/brand/is-same-value';
import type { Handling, MentionRecord, OutcomeNote } from '../domain/log/log-entry';
import type { TriageType } from '../domain/triage/verdict';
import type { LogDatabase } from './database';
import { dropImports } from './drop-imports';
import { mergeMention } from './merge-mention';
import { eraseDays, listBlocks } from './month-blocks';
import { dayOfMention, dayOfReply, refreshMentions } from './refresh-waiting';

/** What a mention taught and what was done because of it; what is absent is taken away. */
export type MentionNotes = Pick<MentionRecord, 'lesson' | 'action' | 'causes'>;

export interface KeepOptions {
  /** What is kept already stays as it is, whatever the record says. */
  onlyNew?: boolean;
}

export interface MentionStore {
  /** Keeps mentions not seen before and gives all as they are kept (a correction stays). */
  keepMentions(records: MentionRecord[], options?: KeepOptions): Promise<MentionRecord[]>;
  /**
   * Sets the type that the person chose, or takes the correction back; false if the mention is not
   * in the log.
   */
  correctMention(id: string, type: TriageType | undefined): Promise<boolean>;
  /** Closes, snoozes or hands over; `undefined` opens it again. False if it is not in the log. */
  setHandling(id: string, handling: Handling | undefined): Promise<boolean>;
  /** A guess never replaces what a person said. False if it is not in the log. */
  setOutcome(id: string, outcome: OutcomeNote | undefined): Promise<boolean>;
  setNotes(id: string, notes: MentionNotes): Promise<boolean>;
  /** Mentions of a brand, newest first. */
  readRecentMentions(brandId: string, most: number): Promise<MentionRecord[]>;
  /** When the mention was first seen, ISO 8601; `undefined` if it is not in the log. */
  readSeenAt(mentionId: string): Promise<string | undefined>;
  /** The mention goes, and the replies to it and what they promised with it. */
  deleteMention(id: string): Promise<void>;
}

export function createMentionStore(db: LogDatabase): MentionStore {
  return {
    keepMentions: (records, options) => keepMentions(db, records, options),
    correctMention: (id, type) => change(db, id, { correctedType: type }),
    setHandling: (id, handling) => change(db, id, { handling }),
    setOutcome: (id, outcome) =>
      change(db, id, ({ outcome: known }) =>
        outcome?.isGuess && known && !known.isGuess ? {} : { outcome },
      ),
    setNotes: (id, { lesson, action, causes }) => change(db, id, { lesson, action, causes }),
    readRecentMentions: (brandId, most) =>
      db.mentions
        .where('[brandId+seenAt]')
        .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
        .reverse()
        .limit(most)
        .toArray(),
    readSeenAt: async (mentionId) => (await db.mentions.get(mentionId))?.seenAt,
    deleteMention: (id) => deleteMention(db, id),
  };
}

function keepMentions(
  db: LogDatabase,
  records: MentionRecord[],
  { onlyNew = false }: KeepOptions = {},
): Promise<MentionRecord[]> {
  const tables = [db.mentions, db.replies, db.waiting, db.staleDays];
  return db.transaction('rw', tables, async () => {
    // A post that is merely seen again is not written again: open pages would read it all anew.
    const known = await db.mentions.bulkGet(records.map((record) => record.id));
    const merged = records.map((record, index) =>
      onlyNew ? (known[index] ?? record) : mergeMention(known[index], record),
    );
    const changed = merged.filter((record, index) => !isSameValue(record, known[index]));
    if (changed.length > 0) {
      await db.mentions.bulkPut(changed);
      await refreshMentions(
        db,
        changed.map(({ id }) => id),
      );
    }
    return merged;
  });
}

/** `undefined` takes a field away. */
type Change = { [Key in keyof MentionRecord]?: MentionRecord[Key] | undefined };

function change(
  db: LogDatabase,
  id: string,
  what: Change | ((mention: MentionRecord) => Change),
): Promise<boolean> {
  const tables = [db.mentions, db.replies, db.waiting, db.staleDays];
  return db.transaction('rw', tables, async () => {
    const mention = await db.mentions.get(id);
    if (!mention) return false;
    const fields = { ...mention, ...(typeof what === 'function' ? what(mention) : what) };
    const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
    await db.mentions.put(Object.fromEntries(kept) as unknown as MentionRecord);
    await refreshMentions(db, [id]);
    return true;
  });
}

function deleteMention(db: LogDatabase, id: string): Promise<void> {
  const log = [db.mentions, db.replies, db.promises, db.waiting];
  const tables = [...log, db.jobs, db.staleDays, ...listBlocks(db)];
  return db.transaction('rw', tables, async () => {
    await dropImports(db);
    const mention = await db.mentions.get(id);
    const replies = await db.replies.where('mentionId').equals(id).toArray();
    await eraseDays(db, [...(mention ? [dayOfMention(mention)] : []), ...replies.map(dayOfReply)]);
    await db.replies.bulkDelete(replies.map((reply) => reply.id));
    await db.promises.where('mentionId').equals(id).delete();
    await db.waiting.delete(id);
    await db.mentions.delete(id);
  });
}
