import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { readLog } from '../../../lib/contexts/pages/read-log';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

const NAME = 'log-of-version-1';
afterEach(() => Dexie.delete(NAME));

/** As version 1 was released: never to be changed. */
const VERSION_1 = {
  mentions: '&id, seenAt, [brandId+seenAt], authorKey',
  replies: '&id, sentAt, [brandId+sentAt], authorKey, mentionId',
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

test('a new log is empty and open', async () => {
  const db = new LogDatabase(NAME);
  expect(await db.waiting.count()).toBe(0);
  db.close();
});
