import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { receiveShift } from '../../../lib/contexts/background/receive-shift';
import { HAND_OVER_FORMAT, HAND_OVER_VERSION } from '../../../lib/domain/log/hand-over/hand-over';
import type { MentionRecord, PromiseRecord } from '../../../lib/domain/log/log-entry';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const here = createTestBrand('Fibralia', { id: 'brand' });
const hotel = createMentionRecord({
  id: 'x:55:hotel',
  brandId: 'hotel',
  brandName: 'Hotel',
  post: { ...SAMPLE_POST, id: '55', text: 'Lo que dijo del hotel' },
});
const promise: PromiseRecord = {
  id: 'forged',
  brandId: 'brand',
  brandName: 'Fibralia',
  replyId: 'reply',
  mentionId: 'x:1:brand',
  authorKey: 'x:a',
  words: 'Te llamamos hoy.',
  madeAt: '2026-03-01T08:00:00.000Z',
  dueAt: '2026-03-01T17:00:00.000Z',
  state: 'open',
};

let db: LogDatabase;
let store: LogStore;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new LogDatabase(crypto.randomUUID());
  store = createLogStore(db);
  await store.keepMentions([hotel]);
});

function receive(mentions: MentionRecord[], promises: PromiseRecord[] = []) {
  const about = { brandId: 'brand', brandName: 'Fibralia', from: 'Mallory', note: '' };
  const file = { format: HAND_OVER_FORMAT, version: HAND_OVER_VERSION, ...about };
  const text = JSON.stringify({ ...file, at: '2026-03-01T10:00:00.000Z', mentions, promises });
  return receiveShift(text, [here], store);
}

test('a file for one client never touches what another has', async () => {
  await receive(
    [{ ...hotel, brandId: 'brand', post: { ...hotel.post, text: 'Texto falso' } }],
    [{ ...promise, mentionId: 'x:55:hotel' }],
  );
  expect((await db.mentions.get('x:55:hotel'))?.post.text).toBe('Lo que dijo del hotel');
  expect((await db.mentions.get('x:55:brand'))?.brandId).toBe('brand');
  expect(await db.promises.count()).toBe(0);
});

test('a file only adds: what is in the log stays as it was read', async () => {
  const own = createMentionRecord({});
  await store.keepMentions([own]);
  const url = 'https://evil.example/phish';
  await receive([{ ...own, post: { ...own.post, text: 'Cambiado', url } }]);
  expect((await db.mentions.get(own.id))?.post).toEqual(own.post);
});

test('times that cannot be read are refused, others are written in one way', async () => {
  const bad = { ...promise, dueAt: '2026-11-23T10:00:00+05' };
  expect(await receive([], [bad])).toEqual({ state: 'refused', code: 'shape' });
  await receive([], [{ ...promise, dueAt: '2026-03-01T18:00:00+01:00' }]);
  expect((await db.promises.get('forged'))?.dueAt).toBe('2026-03-01T17:00:00.000Z');
});

test('nothing was seen or written later than now, and nobody else has it', async () => {
  const later = { ...SAMPLE_POST, id: '9', postedAt: '2099-01-01T00:00:00.000Z' };
  const seenAt = '2099-01-01T00:00:00.000Z';
  await receive([createMentionRecord({ post: later, seenAt, handling: { handedTo: 'Berta' } })]);
  const kept = await db.mentions.get('x:9:brand');
  expect(kept?.post.postedAt).toBeUndefined();
  expect(Date.parse(kept?.seenAt ?? '')).toBeLessThanOrEqual(Date.now());
  expect(kept?.handling).toEqual({ cameFrom: 'Mallory' });
});
