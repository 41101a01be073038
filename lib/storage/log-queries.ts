import Dexie from 'dexie';
import { isAnswer } from '../domain/log/is-answer';
import type {
  MentionRecord,
  NearMissRecord,
  PromiseRecord,
  ReplyRecord,
} from '../domain/log/log-entry';
import type { TriageType } from '../domain/triage/verdict';
import type { LogDatabase } from './database';
import type { WaitingRow } from './derived-rows';
import { readRepliesTo } from './read-replies-to';

/** What waits for an answer. */
export interface OpenQuery {
  /** `undefined` = all. */
  brandId: string | undefined;
  types: readonly TriageType[];
  most: number;
  /** ISO 8601, UTC: what is snoozed beyond it is left out. */
  now: string;
}

/** All that one client knows of one person, each newest first. */
export interface PersonHistory {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

export interface LogQueries {
  /** Without a sent reply, neither closed nor snoozed; by time of the post, newest first. */
  readOpen(query: OpenQuery): Promise<MentionRecord[]>;
  /** Of this client only; `most` of each kind. */
  readPersonHistory(brandId: string, authorKey: string, most: number): Promise<PersonHistory>;
  /** Sent replies to mentions that ended well, newest first. */
  readGoodReplies(brandId: string, most: number): Promise<ReplyRecord[]>;
  /** Of this client only: the posts that these promises answer, and the replies that promise, each once. */
  readPromised(
    brandId: string,
    promises: readonly Pick<PromiseRecord, 'mentionId' | 'replyId'>[],
  ): Promise<Pick<PersonHistory, 'mentions' | 'replies'>>;
  keepNearMiss(record: NearMissRecord): Promise<void>;
  /** From then on, up to but not at `to`; ISO 8601, UTC. */
  readNearMisses(brandId: string, from: string, to: string): Promise<NearMissRecord[]>;
}

export function createLogQueries(db: LogDatabase): LogQueries {
  return {
    readOpen: (query) => readOpen(db, query),
    readPersonHistory: (brandId, authorKey, most) => readHistory(db, brandId, authorKey, most),
    readGoodReplies: (brandId, most) => readGoodReplies(db, brandId, most),
    readPromised: (brandId, promises) => readPromised(db, brandId, promises),
    async keepNearMiss(record) {
      await db.nearMisses.put(record);
    },
    readNearMisses: (brandId, from, to) =>
      db.nearMisses.where('[brandId+at]').between([brandId, from], [brandId, to]).toArray(),
  };
}

async function readOpen(db: LogDatabase, query: OpenQuery): Promise<MentionRecord[]> {
  const rows = await db.transaction('r', db.waiting, () =>
    Promise.all(query.types.map((type) => readWaiting(db, type, query, query.most))),
  );
  const newest = rows.flat().sort((one, two) => one.age - two.age);
  const mentions = await db.mentions.bulkGet(newest.slice(0, query.most).map(({ id }) => id));
  return mentions.filter((mention) => mention !== undefined);
}

/** Reads more where many are snoozed. */
async function readWaiting(
  db: LogDatabase,
  type: TriageType,
  query: OpenQuery,
  limit: number,
): Promise<WaitingRow[]> {
  const { brandId, most, now } = query;
  const [first, last] = [Dexie.minKey, Dexie.maxKey];
  const rows = await (brandId === undefined
    ? db.waiting.where('[type+age]').between([type, first], [type, last])
    : db.waiting.where('[brandId+type+age]').between([brandId, type, first], [brandId, type, last])
  )
    .limit(limit)
    .toArray();
  const awake = rows.filter(({ until }) => until === undefined || until <= now);
  const isEnough = awake.length >= most || rows.length < limit;
  return isEnough ? awake : readWaiting(db, type, query, limit * 2);
}

async function readHistory(
  db: LogDatabase,
  brandId: string,
  authorKey: string,
  most: number,
): Promise<PersonHistory> {
  const ofBrand = (row: { brandId: string }) => row.brandId === brandId;
  const [mentions, replies, promises] = await Promise.all([
    db.mentions.where('authorKey').equals(authorKey).toArray(),
    db.replies.where('authorKey').equals(authorKey).toArray(),
    db.promises.where('[brandId+authorKey]').equals([brandId, authorKey]).toArray(),
  ]);
  return {
    mentions: newestFirst(mentions.filter(ofBrand), ({ seenAt }) => seenAt).slice(0, most),
    replies: newestFirst(replies.filter(ofBrand).filter(isAnswer), ({ sentAt }) => sentAt).slice(
      0,
      most,
    ),
    promises: newestFirst(promises, ({ madeAt }) => madeAt).slice(0, most),
  };
}

async function readGoodReplies(
  db: LogDatabase,
  brandId: string,
  most: number,
): Promise<ReplyRecord[]> {
  const ids = await db.mentions
    .where('[outcome.value+brandId]')
    .equals(['turnedAround', brandId])
    .primaryKeys();
  const replies = (await readRepliesTo(db, ids)).filter(isAnswer);
  return newestFirst(replies, ({ sentAt }) => sentAt).slice(0, most);
}

async function readPromised(
  db: LogDatabase,
  brandId: string,
  promises: readonly Pick<PromiseRecord, 'mentionId' | 'replyId'>[],
): Promise<Pick<PersonHistory, 'mentions' | 'replies'>> {
  const idsOf = (key: 'mentionId' | 'replyId') => [...new Set(promises.map((one) => one[key]))];
  const [mentions, replies] = await Promise.all([
    db.mentions.bulkGet(idsOf('mentionId')),
    db.replies.bulkGet(idsOf('replyId')),
  ]);
  return {
    mentions: mentions.filter((one) => one?.brandId === brandId).flatMap((one) => one ?? []),
    replies: replies.filter((one) => one?.brandId === brandId).flatMap((one) => one ?? []),
  };
}

function newestFirst<Row>(rows: Row[], readTime: (row: Row) => string): Row[] {
  return rows.sort((one, two) => (readTime(one) < readTime(two) ? 1 : -1));
}
