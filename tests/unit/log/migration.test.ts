import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { readLog } from '../../../lib/contexts/pages/read-log';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import type { PromiseQuery } from '../../../lib/storage/promise-store';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

const NAME = 'log-of-version-1';
afterEach(() => Dexie.delete(NAME));

/** As version 1 was released: never to be changed. */
const VERSION_1 = {
  mentions: '&id, seenAt, [brandId+seenAt], authorKey',
  replies: '&id, sentAt, [brandId+sentAt], authorKey, mentionId',
};

/** As version 2 was released: never to be changed. */
const VERSION_2 = {
  mentions: '&id, seenAt, [brandId+seenAt], authorKey, [outcome.value+brandId]',
  promises: '&id, dueAt, [brandId+dueAt], [brandId+authorKey], mentionId, replyId, authorKey',
  nearMisses: '&id, [brandId+at]',
  playbooks: '&brandId',
  waiting: '&id, [brandId+type+age], [type+age]',
  staleDays: '&[brandId+day], day',
  monthFigures: '&[brandId+month], [brandId+oldest]',
  monthTexts: '&[brandId+month], month',
  jobs: '&id',
  staged: '++seq',
};

const mentions = Array.from({ length: 1500 }, (_, index) =>
  createMentionRecord({
    id: `x:${index}:brand`,
    seenAt: new Date(Date.UTC(2026, 1, 1) + index * 3_600_000).toISOString(),
    ...(index === 3 && { correctedType: 'other' as const }),
  }),
);
const replies = [
  createReplyRecord({ id: 'sent', mentionId: 'x:1:brand' }),
  createReplyRecord({ id: 'refused', mentionId: 'x:2:brand', state: 'failed' }),
];
const odd = { id: 'odd' };

async function createOld(): Promise<void> {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  await old.table('mentions').bulkPut([...mentions, odd]);
  await old.table('replies').bulkPut(replies);
  old.close();
}

test('a log of version 1 is taken over whole, with what waits and what can be searched', async () => {
  await createOld();
  const db = new LogDatabase(NAME);
  expect(await db.mentions.toArray()).toHaveLength(1501);
  expect(await db.mentions.get('x:7:brand')).toEqual(mentions[7]);
  expect(await db.mentions.get('odd')).toEqual(odd);
  expect(await db.replies.toArray()).toEqual([...replies].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const store = createLogStore(db);
  const query = {
    brandId: 'brand',
    types: ['complaint'] as const,
    now: '2026-06-01T00:00:00.000Z',
  };
  const open = await store.readOpen({ ...query, most: 2000 });
  const ids = open.map(({ id }) => id);
  expect(ids).toHaveLength(1498);
  expect(ids).toContain('x:2:brand');
  expect(ids).not.toContain('x:1:brand');
  expect(ids).not.toContain('x:3:brand');
  const all = { brandId: undefined, show: 'all' as const };
  const found = await readLog(db, { ...all, query: 'lo miramos' }, 10);
  expect(found.rows.map(({ record }) => record.id).sort()).toEqual(['refused', 'sent']);
  db.close();
});

test('a log of version 2 stays as it is, and its months are searched by their words', async () => {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  old.version(2).stores(VERSION_2);
  await old.table('mentions').bulkPut(mentions);
  await old.table('replies').bulkPut(replies);
  const block = { brandId: 'brand', month: '2026-02', texts: 'la fibra\nno va', heads: 'a\nb' };
  await old.table('monthTexts').put(block);
  await old.table('waiting').put({ id: 'x:7:brand', brandId: 'brand', type: 'complaint', age: -1 });
  await old.table('staged').add({ chunk: { part: 'mentions', rows: [] } });
  old.close();
  const db = new LogDatabase(NAME);
  expect(await db.mentions.count()).toBe(1500);
  expect(await db.mentions.get('x:7:brand')).toEqual(mentions[7]);
  expect(await db.replies.count()).toBe(2);
  expect(await db.waiting.count()).toBe(1);
  expect(await db.staged.count()).toBe(1);
  expect(await db.monthTexts.toArray()).toEqual([block]);
  const words = '\nla\nfibra\nno\nva\n';
  expect(await db.monthWords.toArray()).toEqual([{ brandId: 'brand', month: '2026-02', words }]);
  db.close();
});

test('a log of version 3 knows what is put off', async () => {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  old.version(2).stores(VERSION_2);
  old.version(3).stores({ monthWords: '&[brandId+month], month' });
  const row = { brandId: 'brand', type: 'complaint', age: -1 };
  await old.table('waiting').bulkPut([
    { ...row, id: 'awake' },
    { ...row, id: 'off', until: '2026-03-02T09:00:00.000Z' },
  ]);
  old.close();
  const db = new LogDatabase(NAME);
  const off = await db.waiting.where('until').above('2026-03-01T09:00:00.000Z').primaryKeys();
  expect(off).toEqual(['off']);
  expect(await db.waiting.count()).toBe(2);
  db.close();
});

test('a log of version 4 knows which promises are open', async () => {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  old.version(2).stores(VERSION_2);
  old.version(3).stores({ monthWords: '&[brandId+month], month' });
  old.version(4).stores({ waiting: '&id, [brandId+type+age], [type+age], until' });
  const [dueAt, later] = ['2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'];
  const promise = { brandId: 'brand', authorKey: 'x:a', mentionId: 'm', replyId: 'r' };
  await old.table('promises').bulkPut([
    { ...promise, id: 'later', dueAt: later, state: 'open' },
    { ...promise, id: 'kept', dueAt, state: 'kept' },
    { ...promise, id: 'open', dueAt, state: 'open' },
    { ...promise, id: 'other', dueAt, state: 'open', brandId: 'other' },
  ]);
  old.close();
  const db = new LogDatabase(NAME);
  const store = createLogStore(db);
  const idsOf = async (query: PromiseQuery) =>
    (await store.readPromises(query)).map(({ id }) => id);
  expect(await idsOf({ state: 'open' })).toEqual(['open', 'other', 'later']);
  expect(await idsOf({ state: 'open', to: later })).toEqual(['open', 'other']);
  expect(await idsOf({ state: 'open', from: later })).toEqual(['later']);
  expect(await idsOf({ state: 'open', brandId: 'brand' })).toEqual(['open', 'later']);
  expect(await idsOf({ brandId: 'brand' })).toEqual(['kept', 'open', 'later']);
  db.close();
});

test('a log of version 5 knows what was handed over', async () => {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  old.version(2).stores(VERSION_2);
  old.version(3).stores({ monthWords: '&[brandId+month], month' });
  old.version(4).stores({ waiting: '&id, [brandId+type+age], [type+age], until' });
  old.version(5).stores({});
  const handed = createMentionRecord({ id: 'handed', handling: { handedTo: 'Ana' } });
  await old.table('mentions').bulkPut([handed, createMentionRecord({ id: 'mine' })]);
  const row = { brandId: 'brand', type: 'complaint', age: -1 };
  await old.table('waiting').bulkPut(['handed', 'mine', 'lost'].map((id) => ({ ...row, id })));
  old.close();
  const db = new LogDatabase(NAME);
  expect(await db.waiting.where('handed').equals(1).primaryKeys()).toEqual(['handed']);
  expect(await db.waiting.count()).toBe(3);
  db.close();
});

test('a new log is empty and open', async () => {
  const db = new LogDatabase(NAME);
  expect(await db.waiting.count()).toBe(0);
  db.close();
});
