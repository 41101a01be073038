import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReplyContext } from '../../../lib/contexts/background/read-reply-context';
import { BRAND_COLOURS } from '../../../lib/domain/brand/brand';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const NOW = Date.parse('2026-03-10T12:00:00.000Z');
const brands = [
  createTestBrand('Fibralia', { id: 'a', signature: '— Ana' }),
  createTestBrand('Hotel Miramar', { id: 'b', ownAccounts: ['HotelMiramar'] }),
];
const CHECKLIST = { setAside: [], ownGuidelines: [] };
const ASKED = { brandId: 'a', authorKey: 'x:lucia_ej', mentionId: 'x:1:a' };

let db: LogDatabase;
let store: LogStore;
beforeEach(() => {
  db = new LogDatabase('test-context');
  store = createLogStore(db);
});
afterEach(() => db.delete());

const keep = (id: string, part: Parameters<typeof createReplyRecord>[0]) =>
  store.keepReply(createReplyRecord({ id, authorKey: 'x:otra', brandId: 'a', ...part }));

test('the brand’s last replies come newest first; refused ones and other brands’ do not', async () => {
  for (let day = 1; day <= 25; day += 1) {
    const sentAt = `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`;
    await keep(`r${day}`, { text: `Reply ${day}`, sentAt });
  }
  await keep('failed', { state: 'failed', text: 'Refused', sentAt: '2026-03-01T10:00:00.000Z' });
  await keep('other', { brandId: 'b', text: 'Secret', sentAt: '2026-03-01T10:00:00.000Z' });
  const { recentReplies } = await readReplyContext(ASKED, {
    brands,
    checklist: CHECKLIST,
    store,
    now: NOW,
  });
  expect(recentReplies).toHaveLength(20);
  expect(recentReplies[0]).toBe('Reply 25');
  expect(recentReplies).not.toContain('Secret');
  expect(recentReplies).not.toContain('Refused');
});

test('replies to this person count for two days, in this brand only', async () => {
  const authorKey = 'x:lucia_ej';
  await keep('1', { authorKey, sentAt: '2026-03-10T09:00:00.000Z' });
  await keep('2', { authorKey, sentAt: '2026-03-09T09:00:00.000Z' });
  await keep('old', { authorKey, sentAt: '2026-03-07T09:00:00.000Z' });
  await keep('b', { authorKey, brandId: 'b', sentAt: '2026-03-10T09:00:00.000Z' });
  await keep('no', { authorKey, state: 'failed', sentAt: '2026-03-10T09:00:00.000Z' });
  const context = await readReplyContext(ASKED, { brands, checklist: CHECKLIST, store, now: NOW });
  expect(context.ownReplies).toBe(2);
});

test('tells when the post was first seen, where it is in the log', async () => {
  const options = { brands, checklist: CHECKLIST, store, now: NOW };
  expect((await readReplyContext(ASKED, options)).seenAt).toBeUndefined();
  const seenAt = '2026-03-10T11:00:00.000Z';
  await store.keepMentions([createMentionRecord({ id: 'x:1:a', seenAt })]);
  expect((await readReplyContext(ASKED, options)).seenAt).toBe(seenAt);
});

test('other clients are named by what gives them away, the brand itself is not', async () => {
  const context = await readReplyContext(ASKED, {
    brands,
    checklist: CHECKLIST,
    store: undefined,
    now: NOW,
  });
  expect(context.otherClients.map(({ name }) => name)).toEqual(['Hotel Miramar']);
  expect(BRAND_COLOURS).toContain(context.otherClients[0]?.colour);
  expect(context.recentReplies).toEqual([]);
});

test('of what was set aside only that which holds for this brand is told', async () => {
  const base = { id: 'K11', reason: 'noPlace', at: '2026-03-01T10:00:00.000Z' } as const;
  const here = { ...base, scope: 'brand', brandId: 'a' } as const;
  const there = { ...base, scope: 'brand', brandId: 'b' } as const;
  const forGood = { ...base, id: 'K29', scope: 'always', brandId: 'b' } as const;
  const checklist = { setAside: [here, there, forGood], ownGuidelines: [] };
  const context = await readReplyContext(ASKED, { brands, checklist, store, now: NOW });
  expect(context.setAside).toEqual([here, forGood]);
});
