import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readDeskCase } from '../../../lib/contexts/desk/read-desk-case';
import { LogDatabase } from '../../../lib/storage/database';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const db = new LogDatabase('desk');
const brand = createTestBrand('Fibralia', { id: 'brand', isPaused: true });
const ADDRESS = `?mention=${encodeURIComponent('x:1:brand')}`;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.mentions.put(createMentionRecord({}));
});

test('reads the post with its client, paused or not, and what was sent before in order', async () => {
  await db.replies.bulkPut([
    createReplyRecord({ id: 'b', sentAt: '2026-03-02T08:00:00.000Z' }),
    createReplyRecord({ id: 'a', sentAt: '2026-03-01T08:00:00.000Z' }),
    createReplyRecord({ id: 'c', state: 'failed' }),
    createReplyRecord({ id: 'd', mentionId: 'x:2:brand' }),
  ]);
  const work = await readDeskCase(ADDRESS, [brand], db);
  if (work.state !== 'ready') throw new Error(work.state);
  expect(work.mention.id).toBe('x:1:brand');
  expect(work.brand).toMatchObject({ isPaused: false, ownAccounts: ['Fibralia'] });
  expect(work.replies.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each(['', '?mention=', '?mention=x%3A9%3Abrand', '?other=1'])(
  'there is nothing to answer at %j',
  async (search) => {
    expect(await readDeskCase(search, [brand], db)).toEqual({ state: 'noMention' });
  },
);

test('a client that is gone is called by the name that the log kept', async () => {
  const work = await readDeskCase(ADDRESS, [], db);
  expect(work).toEqual({ state: 'noClient', brandName: 'Fibralia' });
});
