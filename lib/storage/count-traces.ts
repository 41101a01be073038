import Dexie from 'dexie';
import type { LogDatabase } from './database';

/** What the log holds of one client. */
export interface ClientRows {
  mentions: number;
  replies: number;
  promises: number;
  /** Replies that nearly went out wrong. */
  nearMisses: number;
  /** What was made ready of these; goes with them. */
  derived: number;
}

/** How many tables `countClientRows` and `countPersonTraces` look into. */
export const CLIENT_TABLES = 9;
export const PERSON_TABLES = 6;

/** Counts by index: nothing is read. */
export async function countClientRows(db: LogDatabase, brandId: string): Promise<ClientRows> {
  const count = (table: string, index: string) =>
    db
      .table(table)
      .where(index)
      .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey], true, true)
      .count();
  const derived = await Promise.all([
    count('waiting', '[brandId+type+age]'),
    count('staleDays', '[brandId+day]'),
    count('monthFigures', '[brandId+month]'),
    count('monthTexts', '[brandId+month]'),
    count('monthWords', '[brandId+month]'),
  ]);
  return {
    mentions: await count('mentions', '[brandId+seenAt]'),
    replies: await count('replies', '[brandId+sentAt]'),
    promises: await count('promises', '[brandId+dueAt]'),
    nearMisses: await count('nearMisses', '[brandId+at]'),
    derived: derived.reduce((sum, one) => sum + one, 0),
  };
}

/**
 * Rows in which a person is still found: by their key, and by the ids of what was theirs.
 * @param ids of their mentions and replies, read before they were deleted
 */
export async function countPersonTraces(
  db: LogDatabase,
  authorKey: string,
  ids: readonly string[],
): Promise<number> {
  const byKey = [db.mentions, db.replies, db.promises].map((table) =>
    table.where('authorKey').equals(authorKey).count(),
  );
  const waiting = await db.waiting.bulkGet([...ids]);
  const key = JSON.stringify(authorKey);
  const endings = ids.map((id) => ` ${id}`);
  const blocks = [
    db.monthFigures.filter(({ days }) => days.includes(key)).count(),
    db.monthTexts
      .filter(({ heads }) =>
        heads.split('\n').some((head) => endings.some((id) => head.endsWith(id))),
      )
      .count(),
  ];
  const counts = await Promise.all([...byKey, ...blocks]);
  const left = waiting.filter((row) => row !== undefined).length;
  return counts.reduce((sum, one) => sum + one, left);
}
