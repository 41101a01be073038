import { isAnswer } from '../domain/log/is-answer';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import { findMentionTime, findMentionType, mayWait } from '../domain/log/may-wait';
import type { LogDatabase } from './database';
import { type DayKey, dropDays, readDay } from './days';
import type { WaitingRow } from './derived-rows';
import { readRepliesTo } from './read-replies-to';

/** The row of a mention that waits; `undefined` for one that does not, or is not as it should be. */
export function createWaiting(mention: MentionRecord, isAnswered: boolean): WaitingRow | undefined {
  try {
    return isAnswered || !mayWait(mention) ? undefined : toWaiting(mention);
  } catch {
    return undefined;
  }
}

function toWaiting(mention: MentionRecord): WaitingRow {
  const { snoozedUntil: until, handedTo } = mention.handling ?? {};
  return {
    id: mention.id,
    brandId: mention.brandId,
    type: findMentionType(mention),
    age: -Date.parse(findMentionTime(mention)),
    ...(until === undefined ? {} : { until }),
    ...(handedTo === undefined ? {} : { handed: 1 }),
  };
}

/**
 * After a write of these mentions, or of replies to them: what waits is told anew, and the days that
 * they and their replies belong to are dropped. Within the transaction of the write.
 */
export async function refreshMentions(db: LogDatabase, ids: readonly string[]): Promise<void> {
  const mentions = (await db.mentions.bulkGet([...ids])).filter((one) => one !== undefined);
  const replies = await readRepliesTo(db, ids);
  const answered = new Set(replies.filter(isAnswer).map(({ mentionId }) => mentionId));
  const waiting = mentions.map((one) => createWaiting(one, answered.has(one.id)));
  const rows = waiting.filter((row) => row !== undefined);
  const kept = new Set(rows.map(({ id }) => id));
  await db.waiting.bulkDelete(ids.filter((id) => !kept.has(id)));
  await db.waiting.bulkPut(rows);
  await dropDays(db, [...mentions.map(dayOfMention), ...replies.map(dayOfReply)]);
}

export const dayOfMention = ({ brandId, seenAt }: MentionRecord): DayKey => [
  brandId,
  readDay(seenAt),
];
export const dayOfReply = ({ brandId, sentAt }: ReplyRecord): DayKey => [brandId, readDay(sentAt)];
