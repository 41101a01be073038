import { createLogReader } from '../../../lib/contexts/pages/create-log-reader';
import { readReport } from '../../../lib/contexts/pages/read-report';
import type { Brand, Goals } from '../../../lib/domain/brand/brand';
import { computeFigures } from '../../../lib/domain/log/figures/compute-figures';
import {
  createFigureRow,
  readMentionTime,
} from '../../../lib/domain/log/figures/create-figure-row';
import { isHit } from '../../../lib/domain/log/is-hit';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import { buildReport, type ReportOptions } from '../../../lib/domain/log/report/build-report';
import type { Report } from '../../../lib/domain/log/report/report';
import { LogDatabase } from '../../../lib/storage/database';
import { importRows } from '../../../lib/storage/import-rows';
import { createLogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { readFigures } from '../../../lib/storage/read-figures';
import { COMMON_WORD, createEntries, type Entries, RARE_WORD } from './create-entries';

/** Runs in the browser, in which the log lives. All times in milliseconds. */

const CHUNK = 2_000;
const PAGE = 40;
const CLIENT = 'client-0';
const QUARTER = ['2026-05-01T00:00:00.000Z', '2026-08-01T00:00:00.000Z'] as const;
const NOW = '2026-11-01T00:00:00.000Z';
const GOALS: Goals = { timeZone: 'Europe/Madrid' };
const REPORTED: Brand = {
  id: CLIENT,
  name: 'Client',
  aliases: [],
  excludedWords: [],
  voice: { register: 'tu', person: 'nosotros' },
  signature: '',
  ownAccounts: [],
  isPaused: false,
  goals: GOALS,
};
const REPORT_OPTIONS: ReportOptions = {
  period: { from: '2026-05-01', to: '2026-07-31' },
  localZone: 'UTC',
  now: Date.parse(NOW),
  areNamesHidden: false,
  isOffice: false,
};
const ALL: LogFilter = { brandId: undefined, show: 'all', query: '' };
const FOUND: Record<string, LogFilter> = {
  'search: a word in one text of eleven': { ...ALL, query: COMMON_WORD },
  'search: a word in a few texts': { ...ALL, query: RARE_WORD },
  'search: a word that is nowhere': { ...ALL, query: 'nowhere at all' },
  'search: rare word, one client, complaints, half a year': {
    ...ALL,
    brandId: CLIENT,
    query: RARE_WORD,
    types: ['complaint'],
    from: '2026-05-01T00:00:00.000Z',
  },
  'filter: replies with a promise, newest first': { ...ALL, hasPromise: true },
};

let db = new LogDatabase('bench');

export async function measureImport(count: number): Promise<Record<string, number>> {
  const entries = createEntries(count);
  await Promise.all([new LogDatabase('bench').delete(), new LogDatabase('raw').delete()]);
  const raw = new LogDatabase('raw');
  db = new LogDatabase('bench');
  await Promise.all([raw.open(), db.open()]);
  let own = 0;
  let bulk = 0;
  // Turn by turn, so that what else the machine does falls on both alike.
  for (const part of cut(entries)) {
    own += await time(() => importRows(db, part));
    const waiting = await db.waiting.bulkGet(part.mentions.map(({ id }) => id));
    const rows = waiting.filter((row) => row !== undefined);
    bulk += await time(() =>
      raw.transaction('rw', [raw.mentions, raw.replies, raw.promises, raw.waiting], async () => {
        await raw.replies.bulkPut(part.replies);
        await raw.promises.bulkPut(part.promises);
        await raw.mentions.bulkPut(part.mentions);
        await raw.waiting.bulkPut(rows);
      }),
    );
  }
  await raw.delete();
  const ready = await time(async () => {
    while ((await refreshBlock(db)) > 0);
  });
  return { own, bulk, ready };
}

/** Replies stand before the mentions that they answer. */
function* cut({ mentions, replies, promises }: Entries): Generator<Entries> {
  let [reply, promise] = [0, 0];
  for (let at = 0; at < mentions.length; at += CHUNK) {
    const part = mentions.slice(at, at + CHUNK);
    const ids = new Set(part.map(({ id }) => id));
    const from = [reply, promise] as const;
    while (ids.has(replies[reply]?.mentionId ?? '')) reply += 1;
    while (ids.has(promises[promise]?.mentionId ?? '')) promise += 1;
    yield {
      mentions: part,
      replies: replies.slice(from[0], reply),
      promises: promises.slice(from[1], promise),
    };
  }
}

export interface Times {
  own: number[];
  naive: number[];
  /** What was found; both must find the same. */
  found: string;
}

/** Every case so many times, ours and the plain Dexie way. */
export async function measureReading(
  rounds: number,
  naiveRounds: number,
): Promise<Record<string, Times>> {
  const all: Record<string, Times> = {};
  for (const [name, one] of Object.entries(listCases())) {
    const own = await repeat(rounds, one.own, one.prepare);
    const naive = await repeat(naiveRounds, one.naive);
    const isSame = naiveRounds === 0 || own.answer === naive.answer;
    const found = isSame ? own.answer : `${own.answer} against ${naive.answer}`;
    all[name] = { own: own.times, naive: naive.times, found };
  }
  return all;
}

async function repeat(rounds: number, work: () => Promise<unknown>, prepare?: () => Promise<void>) {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < rounds; round += 1) {
    await prepare?.();
    times.push(
      await time(async () => {
        answer = String(await work());
      }),
    );
  }
  return { times, answer };
}

interface Case {
  /** Not in the time that is taken. */
  prepare?(): Promise<void>;
  /** Both give the same answer. */
  own(): Promise<unknown>;
  naive(): Promise<unknown>;
}

function listCases(): Record<string, Case> {
  const store = createLogStore(db);
  const types = ['complaint', 'failedContact', 'question'] as const;
  return {
    'first page': {
      own: async () => (await createLogReader(db, ALL).readNext(PAGE)).rows.length,
      naive: async () => (await readNaively(ALL, 0)).length,
    },
    ...nextPage('next page, the second', 1),
    ...nextPage('next page, the hundredth', 99),
    ...Object.fromEntries(
      Object.entries(FOUND).map(([name, filter]) => [
        name,
        {
          own: async () => (await createLogReader(db, filter).readNext(PAGE)).rows.length,
          naive: async () => (await readNaively(filter, 0)).length,
        },
      ]),
    ),
    'what waits: 60 newest of all clients': {
      own: async () =>
        (await store.readOpen({ brandId: undefined, types, most: 60, now: NOW })).length,
      naive: readOpenNaively,
    },
    'figures of the largest client, a quarter': {
      own: async () => summarise(await readFigures(db, CLIENT, ...QUARTER)),
      naive: async () => summarise(await readFiguresNaively()),
    },
    'report of the largest client, a quarter': {
      own: async () => tell(await readReport(db, REPORTED, REPORT_OPTIONS)),
      naive: async () => tell(await readReportNaively()),
    },
  };
}

function nextPage(name: string, page: number): Record<string, Case> {
  let reader = createLogReader(db, ALL);
  return {
    [name]: {
      async prepare() {
        reader = createLogReader(db, ALL);
        for (let at = 0; at < page; at += 1) await reader.readNext(PAGE);
      },
      own: async () => (await reader.readNext(PAGE)).rows.length,
      naive: async () => (await readNaively(ALL, page * PAGE)).length,
    },
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function readNaively(filter: LogFilter, offset: number) {
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

async function readOpenNaively() {
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

async function readFiguresNaively() {
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
async function readReportNaively(): Promise<Report> {
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

function tell({ figures, causes }: Report): string {
  return `${figures.seen} mentions, ${causes.length} causes, ${figures.peopleHelped} helped`;
}

function summarise(input: Awaited<ReturnType<typeof readFigures>>): string {
  const figures = computeFigures(input, {
    period: { from: '2026-05-01', to: '2026-07-31' },
    goals: GOALS,
    localZone: 'Europe/Madrid',
    now: Date.parse(NOW),
  });
  return `${input.rows.length} rows, ${figures.peopleHelped} helped`;
}
