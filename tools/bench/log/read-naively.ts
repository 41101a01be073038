import {
  createFigureRow,
  readMentionTime,
} from '../../../lib/domain/log/figures/create-figure-row';
import { isHit } from '../../../lib/domain/log/is-hit';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import type { Report } from '../../../lib/domain/log/report/report';
import type { LogDatabase } from '../../../lib/storage/database';
import { CLIENT, PAGE, QUARTER, REPORT_OPTIONS, REPORTED } from './asked';

/** The plain Dexie way: the whole table, a filter, a slice. */

export async function readNaively(db: LogDatabase, filter: LogFilter, offset: number) {
  const [mentions, replies, promises] = await Promise.all([
    db.mentions.toArray(),
    db.replies.toArray(),
    filter.hasPromise ? db.promises.toArray() : [],
  ]);
  const answered = new Map(mentions.map((mention) => [mention.id, mention]));
  const replied = new Set(replies.map(({ mentionId }) => mentionId));
  const promised = new Set(promises.map(({ replyId }) => replyId));
  const all = [
    ...mentions.map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
    ...replies.map((record) => ({ kind: 'reply' as const, at: record.sentAt, record })),
  ];
  const found = all.filter((row) => {
    const { brandId, id } = row.record;
    if (row.kind === 'mention' && replied.has(id)) return false;
    if (filter.brandId !== undefined && filter.brandId !== brandId) return false;
    if (filter.hasPromise && !promised.has(id)) return false;
    if (filter.from !== undefined && row.at < filter.from) return false;
    const type = (row.kind === 'mention' ? row.record : answered.get(row.record.mentionId))?.verdict
      .type;
    if (filter.types && !(type && filter.types.includes(type))) return false;
    return isHit(row, filter.query);
  });
  found.sort((one, two) => (one.at < two.at ? 1 : -1));
  return found.slice(offset, offset + PAGE);
}

export async function readOpenNaively(db: LogDatabase) {
  const [mentions, replies] = await Promise.all([db.mentions.toArray(), db.replies.toArray()]);
  const replied = new Set(replies.map(({ mentionId }) => mentionId));
  return mentions
    .filter(({ id, verdict: { type }, handling }) => {
      const isAsked = type === 'complaint' || type === 'failedContact' || type === 'question';
      return isAsked && !replied.has(id) && !handling?.closed;
    })
    .sort((one, two) => ((one.post.postedAt ?? '') < (two.post.postedAt ?? '') ? 1 : -1))
    .slice(0, 60).length;
}

export async function readFiguresNaively(db: LogDatabase) {
  const mentions = await db.mentions.where('brandId').equals(CLIENT).toArray();
  const replies = await db.replies.where('brandId').equals(CLIENT).toArray();
  const promises = await db.promises.where('brandId').equals(CLIENT).toArray();
  const [from, to] = [Date.parse(QUARTER[0]), Date.parse(QUARTER[1])];
  const replyById = new Map(replies.map((reply) => [reply.mentionId, reply]));
  const rows = mentions
    .filter((mention) => isBetween(readMentionTime(mention), from, to))
    .map((mention) => {
      const reply = replyById.get(mention.id);
      return createFigureRow(mention, reply ? [reply] : []);
    });
  return {
    rows,
    promises: promises.filter(({ madeAt }) => isBetween(Date.parse(madeAt), from, to)),
  };
}

const isBetween = (time: number, from: number, to: number) => time >= from && time < to;

/** All records of all clients in memory, and the report made of them. */
export async function readReportNaively(db: LogDatabase): Promise<Report> {
  const [mentions, replies, promises] = await Promise.all([
    db.mentions.toArray(),
    db.replies.toArray(),
    db.promises.toArray(),
  ]);
  const answers = new Map<string, typeof replies>();
  for (const reply of replies) {
    answers.set(reply.mentionId, [...(answers.get(reply.mentionId) ?? []), reply]);
  }
  const rows = mentions
    .filter(({ brandId }) => brandId === CLIENT)
    .map((mention) => createFigureRow(mention, answers.get(mention.id) ?? []));
  const input = { brand: REPORTED, rows, earlier: rows, records: mentions, promises };
  return buildReport(input, REPORT_OPTIONS);
}
