import { createFigureRow, readMentionTime } from '../domain/log/figures/create-figure-row';
import type { FigureRow } from '../domain/log/figures/figure-row';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogRow } from '../domain/log/log-row';
import { packTexts } from '../domain/log/packed-texts';
import type { LogDatabase } from './database';
import type { DayKey } from './days';
import type { DayFigures, DayTexts } from './derived-rows';

/** What a client's mentions of one day come to, made from the log itself. */
export async function readDayFigures(db: LogDatabase, [brandId, day]: DayKey): Promise<DayFigures> {
  const mentions = await readMentions(db, [brandId, day]);
  const replies = groupByMention(await readRepliesTo(db, mentions));
  const rows = mentions.flatMap((one) => tryCreate(one, replies.get(one.id) ?? []));
  const oldest = rows.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return {
    brandId,
    day,
    rows: JSON.stringify(rows),
    ...(rows.length > 0 && { oldest: new Date(oldest).toISOString() }),
  };
}

/** The texts of a client's day, made from the log itself. */
export async function readDayTexts(db: LogDatabase, [brandId, day]: DayKey): Promise<DayTexts> {
  const mentions = await readMentions(db, [brandId, day]);
  const replies = await db.replies
    .where('[brandId+sentAt]')
    .between([brandId, day], [brandId, endOf(day)])
    .toArray();
  const answered = await db.mentions.bulkGet(replies.map(({ mentionId }) => String(mentionId)));
  const promises = await db.promises
    .where('replyId')
    .anyOf(replies.map(({ id }) => id))
    .keys();
  const replied = new Set((await readRepliesTo(db, mentions)).map(({ mentionId }) => mentionId));
  const promised = new Set<unknown>(promises);
  const rows: LogRow[] = [
    ...mentions.map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
    ...replies.map((record, index) => ({
      kind: 'reply' as const,
      at: record.sentAt,
      record,
      mention: answered[index],
    })),
  ];
  const packed = packTexts(rows, {
    isPromise: (id) => promised.has(id),
    isReplied: (id) => replied.has(id),
  });
  return { brandId, day, packed };
}

const endOf = (day: string) => `${day}\uffff`;

function readMentions(db: LogDatabase, [brandId, day]: DayKey): Promise<MentionRecord[]> {
  return db.mentions
    .where('[brandId+seenAt]')
    .between([brandId, day], [brandId, endOf(day)])
    .toArray();
}

function readRepliesTo(db: LogDatabase, mentions: MentionRecord[]): Promise<ReplyRecord[]> {
  return db.replies
    .where('mentionId')
    .anyOf(mentions.map(({ id }) => id))
    .toArray();
}

function groupByMention(replies: ReplyRecord[]): Map<string, ReplyRecord[]> {
  const groups = new Map<string, ReplyRecord[]>();
  for (const reply of replies) {
    const group = groups.get(reply.mentionId);
    if (group) group.push(reply);
    else groups.set(reply.mentionId, [reply]);
  }
  return groups;
}

/** A record that is not as it should be counts for nothing. */
function tryCreate(mention: MentionRecord, replies: ReplyRecord[]): FigureRow[] {
  try {
    return Number.isNaN(readMentionTime(mention)) ? [] : [createFigureRow(mention, replies)];
  } catch {
    return [];
  }
}
