import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LogDatabase } from '../../../lib/storage/database';
import { findEarlierPosts } from '../../../lib/storage/find-earlier-posts';
import { findLastAnswers } from '../../../lib/storage/find-last-answers';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

const day = (of: number) => `2026-03-0${of}T12:00:00.000Z`;
const LUCIA = 'x:lucia_ej';

test('the last answer of the client itself before then, as far as it went out', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const store = createLogStore(db);
  const reply = { authorKey: LUCIA, brandId: 'one' };
  await store.keepReplies([
    createReplyRecord({ ...reply, id: 'first', sentAt: day(1) }),
    createReplyRecord({ ...reply, id: 'second', sentAt: day(2) }),
    createReplyRecord({ ...reply, id: 'refused', sentAt: day(3), state: 'failed' }),
    createReplyRecord({ ...reply, id: 'other', sentAt: day(4), brandId: 'two' }),
    createReplyRecord({ ...reply, id: 'late', sentAt: day(6) }),
  ]);
  const ask = (brandId: string, authorKey: string, before: string) => ({
    brandId,
    authorKey,
    before: Date.parse(before),
  });
  const asked = [
    ask('one', LUCIA, day(5)),
    ask('two', LUCIA, day(5)),
    ask('one', LUCIA, day(1)),
    ask('one', 'x:nobody', day(5)),
  ];
  expect(await findLastAnswers(db, asked)).toEqual([day(2), day(4), undefined, undefined]);
  expect(await store.findAnsweredPeople([LUCIA, 'x:nobody', LUCIA])).toEqual(new Set([LUCIA]));
});

test('the last post of the same person to the same client before this one', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const wrote = (id: string, at: number, part: { brandId?: string; authorKey?: string } = {}) =>
    createMentionRecord({
      id,
      brandId: 'one',
      authorKey: LUCIA,
      post: { ...SAMPLE_POST, id, postedAt: day(at) },
      // Seen in no order.
      seenAt: day(9),
      ...part,
    });
  const now = wrote('now', 5);
  const first = wrote('first', 1);
  const rows = [
    now,
    first,
    wrote('second', 3),
    wrote('after', 6),
    wrote('elsewhere', 4, { brandId: 'two' }),
    wrote('stranger', 4, { authorKey: 'x:other' }),
  ];
  await createLogStore(db).keepMentions(rows);
  expect(await findEarlierPosts(db, [now, first])).toEqual(new Map([['now', day(3)]]));
});
