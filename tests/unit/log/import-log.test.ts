import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportJson } from '../../../lib/domain/log/export-json';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { readLogFile } from '../../../lib/domain/log/read-log-file';
import { LogDatabase } from '../../../lib/storage/database';
import { importPart } from '../../../lib/storage/import-part';
import { importRows } from '../../../lib/storage/import-rows';
import { createLogStore } from '../../../lib/storage/log-store';
import { createJobRunner } from '../../../lib/storage/run-job';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));
const { cutParts, importLog } = await import('../../../lib/contexts/pages/import-log');

const NOW = Date.parse('2026-03-03T00:00:00.000Z');
const promise = {
  id: 'r1:0',
  brandId: 'brand',
  brandName: 'Fibralia',
  replyId: 'r1',
  mentionId: 'x:1:brand',
  authorKey: 'x:lucia_ej',
  words: 'Lo miramos hoy antes de las 18:00.',
  madeAt: '2026-03-01T08:01:00.000Z',
  dueAt: '2026-03-01T17:00:00.000Z',
  state: 'kept' as const,
  settledAt: '2026-03-01T16:00:00.000Z',
};
const mentions = Array.from({ length: 2500 }, (_, index) =>
  createMentionRecord({
    id: `x:${index}:brand`,
    seenAt: new Date(Date.UTC(2026, 2, 1) + index * 60_000).toISOString(),
    post: { ...SAMPLE_POST, id: String(index), text: `Texto ${index} "con" comas,\n= y 🙂` },
    ...(index === 5 && { lesson: 'Avisar antes', causes: ['outage' as const] }),
  }),
);
const replies = [createReplyRecord({ id: 'r1' })];
const rows: LogRow[] = [
  ...mentions.map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
  ...replies.map((record) => ({ kind: 'reply' as const, at: record.sentAt, record })),
];
const FILE = exportJson(rows, [promise], '2026-03-02T00:00:00.000Z');

let db: LogDatabase;
beforeEach(() => {
  db = new LogDatabase('import');
  ask.mockReset().mockImplementation(async (_type, asked) => {
    const answer = await importPart(db, asked);
    return { ok: true, value: answer === 'in' ? 'kept' : answer };
  });
});
afterEach(() => db.delete());

const take = (text: string, life = new AbortController()) =>
  importLog(new Blob([text]), { signal: life.signal, onProgress: () => undefined }, db);

test('a log that is put out and taken in is the same log', async () => {
  expect(await take(FILE)).toEqual({ state: 'done', refused: 0 });
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(await db.mentions.toArray()).toEqual([...mentions].sort(byId));
  expect(await db.replies.toArray()).toEqual(replies);
  expect(await db.promises.toArray()).toEqual([promise]);
  expect(await db.waiting.count()).toBe(2499);
});

test('taken in twice it changes nothing, and what was noted here stays', async () => {
  await take(FILE);
  const store = createLogStore(db);
  await store.correctMention('x:7:brand', 'question');
  await store.settlePromise('r1:0', 'broken', '2026-03-05T00:00:00.000Z');
  const before = JSON.stringify([await db.mentions.toArray(), await db.promises.toArray()]);
  await take(FILE);
  const after = JSON.stringify([await db.mentions.toArray(), await db.promises.toArray()]);
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});

test('a reply that comes in answers a mention that was here', async () => {
  const store = createLogStore(db);
  await store.keepMentions([createMentionRecord({})]);
  expect(await db.waiting.count()).toBe(1);
  await importRows(db, { mentions: [], replies, promises: [] });
  expect(await db.waiting.count()).toBe(0);
});

test('the same file goes on where it stopped', async () => {
  const life = new AbortController();
  let asked = 0;
  const real = ask.getMockImplementation();
  ask.mockImplementation(async (...question) => {
    asked += 1;
    if (asked === 2) life.abort();
    return real?.(...question);
  });
  expect(await take(FILE, life)).toEqual({ state: 'cancelled', done: 2, parts: 5 });
  expect(await take(FILE)).toEqual({ state: 'done', refused: 0 });
  expect(ask).toHaveBeenCalledTimes(5);
  expect(await db.mentions.count()).toBe(2500);
});

const eraseClient = () =>
  createJobRunner(db, () => Promise.resolve()).run({
    id: 'erase:brand',
    kind: 'erase',
    brandId: 'brand',
  });
const eraseWays: [string, () => Promise<unknown>][] = [
  ['a client', eraseClient],
  ['a person', () => createLogStore(db).deletePerson('x:lucia_ej')],
  ['one mention', () => createLogStore(db).deleteMention('x:0:brand')],
  ['one reply', () => createLogStore(db).deleteReply('r1')],
];

test.each(eraseWays)('after %s is erased the whole file comes in again', async (_what, erase) => {
  const life = new AbortController();
  const real = ask.getMockImplementation();
  ask.mockImplementation(async (...question) => {
    if (ask.mock.calls.length === 4) life.abort();
    return real?.(...question);
  });
  expect(await take(FILE, life)).toMatchObject({ state: 'cancelled', done: 4 });
  await erase();
  expect(await take(FILE)).toEqual({ state: 'done', refused: 0 });
  expect(await db.mentions.count()).toBe(2500);
  expect(await db.replies.count()).toBe(1);
  expect(await db.promises.count()).toBe(1);
});

test('nothing comes in while something is erased', async () => {
  const startedAt = '2026-03-02T00:00:00.000Z';
  await db.jobs.put({ id: 'erase:b', kind: 'erase', state: 'running', done: 0, startedAt });
  expect(await take(FILE)).toEqual({ state: 'erasing', done: 0, parts: 5 });
  expect(await db.promises.count()).toBe(0);
});

test('an import stops that an erasure came between', async () => {
  const real = ask.getMockImplementation();
  ask.mockImplementation(async (...question) => {
    if (ask.mock.calls.length === 4) await eraseClient();
    return real?.(...question);
  });
  expect(await take(FILE)).toEqual({ state: 'erasing', done: 3, parts: 5 });
  expect(await db.mentions.count()).toBe(0);
});

test('a disk that is full is told of, with what is in', async () => {
  ask.mockResolvedValueOnce({ ok: true, value: 'full' });
  expect(await take(FILE)).toEqual({ state: 'full', done: 0, parts: 5 });
});

test.each([
  ['nothing', '', 'notJson'],
  ['half a file', FILE.slice(0, 5000), 'cut'],
  ['half of something else', '{"mentions":[', 'notJson'],
  ['another file', '{"format":"respira-brands"}', 'notLog'],
  ['a list', '[]', 'notLog'],
  ['a key that changes objects', '{"__proto__":{}}', 'unsafeKey'],
  ['a later version', FILE.replace('"version":2', '"version":3'), 'newer'],
])('%s is refused', (_what, text, code) => {
  expect(readLogFile(text, NOW)).toEqual({ ok: false, code });
});

test('records that are not as they should be are counted and left out', () => {
  const text = FILE.replace('"polarity":"negative"', '"polarity":"odd"');
  expect(readLogFile(text, NOW)).toMatchObject({ ok: true, refused: 1 });
});

test('records of a day to come are counted and left out', () => {
  const later = FILE.replace('"seenAt":"2026-03-01T00:05', '"seenAt":"2999-03-01T00:05');
  expect(readLogFile(later, NOW)).toMatchObject({ ok: true, refused: 1 });
  const promised = FILE.replace('"dueAt":"2026', '"dueAt":"2027');
  expect(readLogFile(promised, NOW)).toMatchObject({ ok: true, refused: 0 });
});

test('a file of version 1 is read', () => {
  const old = { format: 'respira-log', version: 1, exportedAt: '', mentions, replies };
  expect(readLogFile(JSON.stringify(old), NOW)).toMatchObject({ ok: true, refused: 0 });
});

test('replies come before the mentions that they answer', () => {
  const parts = cutParts({ mentions, replies, promises: [promise] });
  expect(parts.map((part) => Object.values(part).map((list) => list.length))).toEqual([
    [0, 0, 1],
    [0, 1, 0],
    [1000, 0, 0],
    [1000, 0, 0],
    [500, 0, 0],
  ]);
});
