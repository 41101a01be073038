import { createFigureRow, readMentionTime } from '../domain/log/figures/create-figure-row';
import type { FigureRow } from '../domain/log/figures/figure-row';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../domain/log/log-entry';
import type { LogRow } from '../domain/log/log-row';
import { type PackedTexts, packTexts } from '../domain/log/packed-texts';
import type { LogDatabase } from './database';
import { type DaySpan, readDay } from './days';
import { readRepliesTo } from './read-replies-to';

/** Figure rows by the day on which the mentions were seen. */
export type DayRows = Record<string, FigureRow[]>;

/** What the mentions of these days come to, made from the log itself. */
export async function readDayFigures(db: LogDatabase, span: DaySpan): Promise<DayRows> {
  return createFigures(await readSpan(db, span));
}

/** The texts of these days, made from the log itself. */
export async function readDayTexts(db: LogDatabase, span: DaySpan): Promise<PackedTexts> {
  return createTexts(db, span.brandId, await readSpan(db, span));
}

/** Both from one reading. */
export async function readDays(
  db: LogDatabase,
  span: DaySpan,
): Promise<{ figures: DayRows; texts: PackedTexts }> {
  const rows = await readSpan(db, span);
  return { figures: createFigures(rows), texts: await createTexts(db, span.brandId, rows) };
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

function createFigures({ mentions, answers }: SpanRows): DayRows {
  const replies = groupBy(answers, ({ mentionId }) => mentionId);
  const days = groupBy(mentions, ({ seenAt }) => readDay(seenAt));
  const rows = [...days].map(([day, list]): [string, FigureRow[]] => [
    day,
    list.flatMap((one) => tryCreate(one, replies.get(one.id) ?? [])),
  ]);
  return Object.fromEntries(rows);
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
): Promise<PackedTexts> {
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
  return packTexts(rows, {
    isPromise: (id) => promised.has(id),
    isReplied: (id) => replied.has(id),
  });
}

/** From so many replies on, all promises since then are read in one go. */
const MANY = 30;

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
