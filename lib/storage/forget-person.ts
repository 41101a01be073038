import type { LogDatabase } from './database';
import { eraseDays, listBlocks } from './month-blocks';
import { dayOfMention, dayOfReply } from './refresh-waiting';

/** Deletes all of one person in one go; gives the number of mentions, replies and promises. */
export function forgetPerson(db: LogDatabase, authorKey: string): Promise<number> {
  const log = [db.mentions, db.replies, db.promises, db.waiting];
  const tables = [...log, db.staleDays, ...listBlocks(db)];
  return db.transaction('rw', tables, async () => {
    const mentions = await db.mentions.where('authorKey').equals(authorKey).toArray();
    const ids = mentions.map(({ id }) => id);
    const own = await db.replies.where('authorKey').equals(authorKey).toArray();
    const toThem = await db.replies.where('mentionId').anyOf(ids).toArray();
    const replies = new Map([...own, ...toThem].map((reply) => [reply.id, reply]));
    await eraseDays(db, [...mentions.map(dayOfMention), ...[...replies.values()].map(dayOfReply)]);
    const promises =
      (await db.promises.where('authorKey').equals(authorKey).delete()) +
      (await db.promises.where('mentionId').anyOf(ids).delete());
    await db.waiting.bulkDelete(ids);
    await db.replies.bulkDelete([...replies.keys()]);
    await db.mentions.bulkDelete(ids);
    return ids.length + replies.size + promises;
  });
}
