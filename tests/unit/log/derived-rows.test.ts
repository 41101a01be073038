import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readLog } from '../../../lib/contexts/pages/read-log';
import { createFigureRow } from '../../../lib/domain/log/figures/create-figure-row';
import { isHit } from '../../../lib/domain/log/is-hit';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { findMentionTime } from '../../../lib/domain/log/may-wait';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { readFigures } from '../../../lib/storage/read-figures';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import fc from '../../support/seeded';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 29, 20);
const NOW = '2026-05-01T00:00:00.000Z';
const TYPES = ['complaint', 'question', 'praise', 'other'] as const;
const WORDS = ['fibra', 'factura', 'técnico', 'Ñandú 🙂'];

const at = (hours: number) => new Date(START + hours * HOUR).toISOString();
const brandOf = (id: number) => `brand-${id % 2}`;
const keyOf = (id: number) => `x:${id}:${brandOf(id)}`;

function createMention(id: number, hours: number, word: number) {
  return createMentionRecord({
    id: keyOf(id),
    brandId: brandOf(id),
    authorKey: `x:person_${id % 3}`,
    seenAt: at(hours),
    post: {
      ...SAMPLE_POST,
      id: String(id),
      text: `Hola, ${WORDS[word]} sin arreglar`,
      postedAt: at(hours - (id % 5) * 20),
    },
  });
}

function createReply(id: number, hours: number, isRefused: boolean) {
  return createReplyRecord({
    id: `reply-${id}-${hours}`,
    mentionId: keyOf(id),
    brandId: brandOf(id),
    authorKey: `x:person_${id % 3}`,
    text: `Lo sentimos, ${WORDS[hours % WORDS.length]}`,
    sentAt: at(hours),
    state: isRefused ? 'failed' : 'confirmed',
  });
}

const id = fc.nat(9);
/** Over two months and a change of clocks. */
const hours = fc.nat(24 * 40);
const act = fc.oneof(
  fc.record({ kind: fc.constant('mention' as const), id, hours, word: fc.nat(3) }),
  fc.record({ kind: fc.constant('reply' as const), id, hours, isRefused: fc.boolean() }),
  fc.record({ kind: fc.constant('correct' as const), id, type: fc.constantFrom(...TYPES) }),
  fc.record({ kind: fc.constant('close' as const), id, isClosed: fc.boolean() }),
  fc.record({ kind: fc.constant('outcome' as const), id }),
  fc.record({ kind: fc.constant('deleteMention' as const), id }),
  fc.record({ kind: fc.constant('deleteReply' as const), id, hours }),
  fc.record({ kind: fc.constant('forget' as const), id }),
  fc.record({ kind: fc.constant('makeReady' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function perform(db: LogDatabase, store: LogStore, one: Act): Promise<unknown> {
  if (one.kind === 'makeReady') return refreshBlock(db);
  if (one.kind === 'mention') {
    return store.keepMentions([createMention(one.id, one.hours, one.word)]);
  }
  if (one.kind === 'reply') return store.keepReply(createReply(one.id, one.hours, one.isRefused));
  if (one.kind === 'correct') return store.correctMention(keyOf(one.id), one.type);
  if (one.kind === 'close') {
    const closed = { reason: 'private' as const, at: NOW };
    return store.setHandling(keyOf(one.id), one.isClosed ? { closed } : undefined);
  }
  if (one.kind === 'outcome') {
    return store.setOutcome(keyOf(one.id), { value: 'turnedAround', isGuess: false, at: NOW });
  }
  if (one.kind === 'deleteMention') return store.deleteMention(keyOf(one.id));
  if (one.kind === 'deleteReply') return store.deleteReply(`reply-${one.id}-${one.hours}`);
  return store.deletePerson(`x:person_${one.id % 3}`);
}

async function readAll(db: LogDatabase) {
  return { mentions: await db.mentions.toArray(), replies: await db.replies.toArray() };
}

async function expectFigures(db: LogDatabase): Promise<void> {
  const { mentions, replies } = await readAll(db);
  const [from, to] = [at(100), at(24 * 20)];
  const expected = mentions
    .filter(({ brandId }) => brandId === 'brand-0')
    .map((mention) =>
      createFigureRow(
        mention,
        replies.filter(({ mentionId }) => mentionId === mention.id),
      ),
    )
    .filter((row) => row.at >= Date.parse(from) && row.at < Date.parse(to));
  const { rows } = await readFigures(db, 'brand-0', from, to);
  const order = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect([...rows].sort(order)).toEqual(expected.sort(order));
}

async function expectSearch(db: LogDatabase, query: string): Promise<void> {
  const { mentions, replies } = await readAll(db);
  const answered = new Set(replies.map(({ mentionId }) => mentionId));
  const rows: LogRow[] = [
    ...mentions
      .filter((mention) => !answered.has(mention.id))
      .map((record) => ({ kind: 'mention' as const, at: record.seenAt, record })),
    ...replies.map((record) => ({ kind: 'reply' as const, at: record.sentAt, record })),
  ];
  const expected = rows.filter((row) => isHit(row, query)).map(({ record }) => record.id);
  const filter = { brandId: undefined, show: 'all' as const, query };
  const found = (await readLog(db, filter, 1000)).rows;
  expect(found.map(({ record }) => record.id).sort()).toEqual(expected.sort());
  expect(found.every((row, index) => index === 0 || row.at <= (found[index - 1]?.at ?? ''))).toBe(
    true,
  );
}

async function expectTypes(db: LogDatabase): Promise<void> {
  const { mentions, replies } = await readAll(db);
  const isQuestion = new Set(
    mentions
      .filter((one) => (one.correctedType ?? one.verdict.type) === 'question')
      .map((one) => one.id),
  );
  const expected = replies.filter(({ mentionId }) => isQuestion.has(mentionId)).map(({ id }) => id);
  const filter = { brandId: undefined, show: 'replies' as const, query: '' };
  const found = await readLog(db, { ...filter, types: ['question'] }, 1000);
  expect(found.rows.map(({ record }) => record.id).sort()).toEqual(expected.sort());
}

async function expectOpen(db: LogDatabase, store: LogStore): Promise<void> {
  const { mentions, replies } = await readAll(db);
  const answered = new Set(
    replies.filter(({ state }) => state !== 'failed').map(({ mentionId }) => mentionId),
  );
  const expected = mentions
    .filter((mention) => {
      const type = mention.correctedType ?? mention.verdict.type;
      return type === 'complaint' && !answered.has(mention.id) && !mention.handling?.closed;
    })
    .map((mention) => findMentionTime(mention))
    .sort()
    .reverse();
  const query = { brandId: undefined, types: ['complaint'] as const, most: 100, now: NOW };
  expect((await store.readOpen(query)).map(findMentionTime)).toEqual(expected);
}

test('figures, searches and what waits say what the log says, after any writes', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const db = new LogDatabase(`derived-${Math.random()}`);
      const store = createLogStore(db);
      for (const one of acts) await perform(db, store, one);
      await expectFigures(db);
      await expectSearch(db, 'fibra');
      await expectSearch(db, 'nandu 🙂');
      await expectTypes(db);
      await expectOpen(db, store);
      while ((await refreshBlock(db)) > 0);
      await expectFigures(db);
      await expectSearch(db, 'sin arreglar');
      await db.delete();
    }),
    { numRuns: 60 },
  );
});

test('what was deleted is in no block', async () => {
  const db = new LogDatabase('lingering');
  const store = createLogStore(db);
  await store.keepMentions([createMention(1, 5, 1), createMention(3, 6, 0)]);
  await store.keepReply(createReply(1, 7, false));
  while ((await refreshBlock(db)) > 0);
  expect(JSON.stringify(await db.monthTexts.toArray())).toContain('factura');
  await store.deleteMention(keyOf(1));
  const blocks = JSON.stringify([await db.monthTexts.toArray(), await db.monthFigures.toArray()]);
  expect(blocks).not.toContain('factura');
  expect(blocks).not.toContain(keyOf(1));
  await db.delete();
});

test('a correction is known to the replies of other days', async () => {
  const db = new LogDatabase('corrected');
  const store = createLogStore(db);
  await store.keepMentions([createMention(1, 5, 1)]);
  await store.keepReply(createReply(1, 24 * 20, false));
  while ((await refreshBlock(db)) > 0);
  await expectTypes(db);
  await store.correctMention(keyOf(1), 'question');
  await expectTypes(db);
  await db.delete();
});
