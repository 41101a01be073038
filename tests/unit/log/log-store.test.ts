import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

let db: LogDatabase;
let store: LogStore;

beforeEach(() => {
  db = new LogDatabase('test-log');
  store = createLogStore(db);
});
afterEach(() => db.delete());

test('a mention told twice is kept once, with its first sight', async () => {
  await store.keepMentions([createMentionRecord({ seenAt: '2026-03-01T08:00:00.000Z' })]);
  await store.keepMentions([createMentionRecord({ seenAt: '2026-03-02T08:00:00.000Z' })]);
  const rows = await db.mentions.toArray();
  expect(rows.map((row) => row.seenAt)).toEqual(['2026-03-01T08:00:00.000Z']);
});

test('a correction outlives the next sight of the post', async () => {
  const mention = createMentionRecord({});
  await store.keepMentions([mention]);
  expect(await store.correctMention(mention.id, 'other')).toBe(true);
  const [kept] = await store.keepMentions([mention]);
  expect(kept?.correctedType).toBe('other');
});

test('a correction that is taken back leaves no trace', async () => {
  const mention = createMentionRecord({});
  await store.keepMentions([mention]);
  await store.correctMention(mention.id, 'notOurs');
  expect(await store.correctMention(mention.id, undefined)).toBe(true);
  expect(await db.mentions.get(mention.id)).toEqual(mention);
});

test('recent mentions are those of the brand, newest first, and no more than asked for', async () => {
  const at = (id: string, seenAt: string, brandId = 'brand') =>
    createMentionRecord({ id, seenAt, brandId });
  await store.keepMentions([
    at('1', '2026-03-01T08:00:00.000Z'),
    at('2', '2026-03-03T08:00:00.000Z'),
    at('3', '2026-03-02T08:00:00.000Z'),
    at('4', '2026-03-04T08:00:00.000Z', 'other'),
  ]);
  expect((await store.readRecentMentions('brand', 2)).map(({ id }) => id)).toEqual(['2', '3']);
});

test('correcting a mention that is not in the log says so', async () => {
  expect(await store.correctMention('x:0:none', 'other')).toBe(false);
});

test('a beginning never replaces the whole text', async () => {
  const whole = createMentionRecord({});
  await store.keepMentions([whole]);
  const post = { ...whole.post, text: 'Tercer día', isPartial: true };
  await store.keepMentions([{ ...whole, post }]);
  expect((await db.mentions.get(whole.id))?.post.text).toBe(whole.post.text);
});

test('a reply told twice is kept once', async () => {
  const reply = createReplyRecord({});
  await store.keepReply(reply);
  await store.keepReply(reply);
  expect(await db.replies.count()).toBe(1);
});

test('a deleted mention takes its replies with it, and no others', async () => {
  const mention = createMentionRecord({});
  await store.keepMentions([mention]);
  await store.keepReply(createReplyRecord({ mentionId: mention.id }));
  await store.keepReply(createReplyRecord({ id: 'other', mentionId: 'x:2:b' }));
  await store.deleteMention(mention.id);
  expect(await db.mentions.count()).toBe(0);
  expect((await db.replies.toArray()).map(({ id }) => id)).toEqual(['other']);
});

test('forgetting a person deletes all of theirs and nothing else', async () => {
  await store.keepMentions([
    createMentionRecord({}),
    createMentionRecord({ id: 'x:9:b', authorKey: 'x:otra' }),
  ]);
  await store.keepReply(createReplyRecord({}));
  expect(await store.deletePerson('x:lucia_ej')).toBe(2);
  expect((await db.mentions.toArray()).map(({ authorKey }) => authorKey)).toEqual(['x:otra']);
  expect(await db.replies.count()).toBe(0);
});

test('a mention counts as answered with a reply that was not refused', async () => {
  await store.keepReply(createReplyRecord({ id: 'a', mentionId: 'x:1:b', state: 'failed' }));
  await store.keepReply(createReplyRecord({ id: 'b', mentionId: 'x:2:b', state: 'probable' }));
  expect(await store.findAnswered(['x:1:b', 'x:2:b', 'x:3:b'])).toEqual(new Set(['x:2:b']));
});
