import type { LogDatabase } from './database';
import { dropImports } from './drop-imports';
import type { PersonHistory } from './log-queries';
import { eraseDays, listBlocks } from './month-blocks';
import { dayOfMention, dayOfReply } from './refresh-waiting';

/** All rows that hold something of one person, of every client. */
export async function readPerson(db: LogDatabase, authorKey: string): Promise<PersonHistory> {
  const mentions = await db.mentions.where('authorKey').equals(authorKey).toArray();
  const ids = mentions.map(({ id }) => id);
  const [own, toThem, promises, fromMentions] = await Promise.all([
    db.replies.where('authorKey').equals(authorKey).toArray(),
    db.replies.where('mentionId').anyOf(ids).toArray(),
    db.promises.where('authorKey').equals(authorKey).toArray(),
    db.promises.where('mentionId').anyOf(ids).toArray(),
  ]);
  return {
    mentions,
    replies: takeOnce([...own, ...toThem]),
    promises: takeOnce([...promises, ...fromMentions]),
  };
}

function takeOnce<Row extends { id: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Deletes all of one person in one go; gives the number of mentions, replies and promises. */
export function forgetPerson(db: LogDatabase, authorKey: string): Promise<number> {
  const log = [db.mentions, db.replies, db.promises, db.waiting];
  const tables = [...log, db.jobs, db.staleDays, ...listBlocks(db)];
  return db.transaction('rw', tables, async () => {
    await dropImports(db);
    const { mentions, replies, promises } = await readPerson(db, authorKey);
    const ids = mentions.map(({ id }) => id);
    await eraseDays(db, [...mentions.map(dayOfMention), ...replies.map(dayOfReply)]);
    await db.promises.bulkDelete(promises.map(({ id }) => id));
    await db.replies.bulkDelete(replies.map(({ id }) => id));
    await db.waiting.bulkDelete(ids);
    await db.mentions.bulkDelete(ids);
    return mentions.length + replies.length + promises.length;
  });
}
