import { createFigureRow, readMentionTime } from '../domain/log/figures/create-figure-row';
import type { FigureRow } from '../domain/log/figures/figure-row';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogRow } from '../domain/log/log-row';
import { packTexts } from '../domain/log/packed-texts';
import type { LogDatabase } from './database';
import { readDay } from './days';
import type { DayFigures, DayTexts } from './derived-rows';
import { readRepliesTo } from './read-replies-to';

/** Consecutive days of a client, ISO 8601 dates, both inclusive. */
export interface DaySpan {
  brandId: string;
  first: string;
  last: string;
}

/** What the mentions of these days come to, made from the log itself; a row for each day that has any. */
export async function readDayFigures(db: LogDatabase, span: DaySpan): Promise<DayFigures[]> {
  return createFigures(span.brandId, await readSpan(db, span));
}

/** The texts of these days, made from the log itself. */
export async function readDayTexts(db: LogDatabase, span: DaySpan): Promise<DayTexts[]> {
  return createTexts(db, span.brandId, await readSpan(db, span));
}

/** Both from one reading. */
export async function readDays(
  db: LogDatabase,
  span: DaySpan,
): Promise<{ figures: DayFigures[]; texts: DayTexts[] }> {
  const rows = await readSpan(db, span);
  return {
    figures: createFigures(span.brandId, rows),
    texts: await createTexts(db, span.brandId, rows),
  };
}

interface SpanRows {
  mentions: MentionRecord[];
  /** Sent in the span. */
  replies: ReplyRecord[];
  /** To the mentions of the span, whenever they were sent. */
  answers: ReplyRecord[];
}

async function readSpan(db: LogDatabase, { brandId, first, last }: DaySpan): Promise<SpanRows> {
  const [start, end] = [
    [brandId, first],
    [brandId, `${last}\uffff`],
  ];
  const [mentions, replies] = await Promise.all([
    db.mentions.where('[brandId+seenAt]').between(start, end).toArray(),
    db.replies.where('[brandId+sentAt]').between(start, end).toArray(),
  ]);
  const answers = await readRepliesTo(
    db,
    mentions.map(({ id }) => id),
  );
  return { mentions, replies, answers };
}

function createFigures(brandId: string, { mentions, answers }: SpanRows): DayFigures[] {
  const replies = groupBy(answers, ({ mentionId }) => mentionId);
  const days = groupBy(mentions, ({ seenAt }) => readDay(seenAt));
  return [...days].map(([day, list]) => {
    const rows = list.flatMap((one) => tryCreate(one, replies.get(one.id) ?? []));
    const oldest = rows.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    return {
      brandId,
      day,
      rows: JSON.stringify(rows),
      ...(rows.length > 0 && { oldest: new Date(oldest).toISOString() }),
    };
  });
}

/** A record that is not as it should be counts for nothing. */
function tryCreate(mention: MentionRecord, replies: ReplyRecord[]): FigureRow[] {
  try {
    return Number.isNaN(readMentionTime(mention)) ? [] : [createFigureRow(mention, replies)];
  } catch {
    return [];
  }
}

async function createTexts(
  db: LogDatabase,
  brandId: string,
  { mentions, replies, answers }: SpanRows,
): Promise<DayTexts[]> {
  const known = new Map(mentions.map((mention) => [mention.id, mention]));
  const earlier = replies.map((one) => String(one.mentionId)).filter((id) => !known.has(id));
  for (const mention of await db.mentions.bulkGet(earlier)) {
    if (mention) known.set(mention.id, mention);
  }
  const promised = new Set((await readPromises(db, brandId, replies)).map((one) => one.replyId));
  const replied = new Set(answers.map(({ mentionId }) => mentionId));
  const rows: LogRow[] = [
    ...mentions.map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
    ...replies.map((record) => ({
      kind: 'reply' as const,
      at: record.sentAt,
      record,
      mention: known.get(record.mentionId),
    })),
  ];
  const marks = {
    isPromise: (id: string) => promised.has(id),
    isReplied: (id: string) => replied.has(id),
  };
  const days = groupBy(rows, ({ at }) => readDay(at));
  return [...days].map(([day, list]) => ({ brandId, day, packed: packTexts(list, marks) }));
}

function readPromises(
  db: LogDatabase,
  brandId: string,
  replies: ReplyRecord[],
): Promise<PromiseRecord[]> {
  const [first = ''] = replies.map(({ sentAt }) => sentAt).sort();
  // A promise is due after it was made.
  return replies.length > MANY
    ? db.promises.where('[brandId+dueAt]').between([brandId, first], [brandId, '\uffff']).toArray()
    : db.promises
        .where('replyId')
        .anyOf(replies.map(({ id }) => id))
        .toArray();
}

/** From so many replies on, all promises since then are read in one go. */
const MANY = 30;

function groupBy<Row>(rows: readonly Row[], readKey: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = readKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
