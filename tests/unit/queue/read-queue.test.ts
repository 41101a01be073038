import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readQueue } from '../../../lib/contexts/pages/read-queue';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import {
  createMentionRecord,
  createReplyRecord,
  SAMPLE_POST,
  SAMPLE_VERDICT,
} from '../../support/log-samples';

test('C45: four hundred kind words do not push out one danger', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const now = new Date('2026-03-02T12:00:00.000Z');
  const wait = (id: string, type: 'praise' | 'safety', minutesAgo: number) => {
    const seenAt = new Date(now.getTime() - minutesAgo * 60_000).toISOString();
    const post = { ...SAMPLE_POST, id, postedAt: seenAt };
    return createMentionRecord({ id, post, seenAt, verdict: { ...SAMPLE_VERDICT, type } });
  };
  const praise = Array.from({ length: 405 }, (_, index) => wait(`p${index}`, 'praise', index % 60));
  await createLogStore(db).keepMentions([...praise, wait('danger', 'safety', 600)]);
  const brands = [createBrand('brand', 'Fibralia')];
  const data = await readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
  expect(data.queue.first?.mention.id).toBe('danger');
  expect([...data.cut]).toEqual(['praise']);
});

describe('where more wait than are read', () => {
  const now = new Date('2026-03-05T12:00:00.000Z');
  const brands = ['one', 'two', 'three'].map((id) => createBrand(id, id));
  const DAY = 86_400_000;

  function wait(brandId: string, at: number, part: { hoursAgo: number; type?: 'praise' }) {
    const seenAt = new Date(now.getTime() - part.hoursAgo * 3_600_000).toISOString();
    const post = { ...SAMPLE_POST, id: `${at}`, text: `Entrada ${at}`, postedAt: seenAt };
    const verdict = { ...SAMPLE_VERDICT, type: part.type ?? ('complaint' as const) };
    return createMentionRecord({ id: `x:${at}:${brandId}`, brandId, post, seenAt, verdict });
  }

  test('the morning tells how many and since when all the same', async () => {
    const db = new LogDatabase(crypto.randomUUID());
    // Many of the same moment as the last that is read, and of all clients in turn.
    const rows = Array.from({ length: 455 }, (_, at) =>
      wait(['one', 'two', 'two'][at % 3] ?? 'one', at, { hoursAgo: 1 + Math.floor(at / 60) }),
    );
    const kind = Array.from({ length: 120 }, (_, at) =>
      wait('three', 1000 + at, { hoursAgo: 1 + at, type: 'praise' }),
    );
    const oldest = wait('one', 9999, { hoursAgo: 75 * 24 });
    await createLogStore(db).keepMentions([...rows, ...kind, oldest]);
    const lastSeen = now.getTime() - DAY / 4;
    const answer = await readQueue(db, { brands, brandId: undefined, now, lastSeen });
    expect(answer.morning.every(({ isLeast }) => isLeast)).toBe(true);
    const { morning } = await answer.count();
    expect(morning.some(({ isLeast }) => isLeast)).toBe(false);
    const told = Object.fromEntries(morning.map((client) => [client.brand.id, client]));
    expect(told.one).toMatchObject({ waiting: 153, oldestMinutes: 75 * 24 * 60, overnight: 100 });
    expect(told.two).toMatchObject({ waiting: 303, oldestMinutes: 8 * 60, overnight: 200 });
    expect(told.three).toMatchObject({ waiting: 0, oldestMinutes: undefined, overnight: 5 });
  });
});

test('what is put off does not wait, however many do', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const now = new Date('2026-03-05T12:00:00.000Z');
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  const putOff = { snoozedUntil: ago(-3) };
  const over = { snoozedUntil: ago(1) };
  const rows = Array.from({ length: 140 }, (_, at) => {
    const seenAt = ago(1 + at);
    const post = { ...SAMPLE_POST, id: `${at}`, text: `Entrada ${at}`, postedAt: seenAt };
    const handling = at % 20 === 19 ? putOff : over;
    return createMentionRecord({ id: `x:${at}:brand`, post, seenAt, handling });
  });
  await createLogStore(db).keepMentions(rows);
  const brands = [createBrand('brand', 'Fibralia')];
  const lastSeen = now.getTime() - 130.5 * 3_600_000;
  const answer = await readQueue(db, { brands, brandId: undefined, now, lastSeen });
  const [client] = (await answer.count()).morning;
  // Seven of the 140 are put off, the oldest of all among them; one of the 130 new ones is not.
  expect(client).toMatchObject({ waiting: 133, oldestMinutes: 139 * 60, overnight: 124 });
});

test('what a colleague took over does not wait, however much it is', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const now = new Date('2026-03-05T12:00:00.000Z');
  const rows = Array.from({ length: 140 }, (_, at) => {
    const seenAt = new Date(now.getTime() - (1 + at) * 3_600_000).toISOString();
    const post = { ...SAMPLE_POST, id: `${at}`, text: `Entrada ${at}`, postedAt: seenAt };
    // The last that is read, and the oldest of all, are among them.
    const handling = at % 20 === 19 ? { handedTo: 'Ana' } : {};
    return createMentionRecord({ id: `x:${at}:brand`, post, seenAt, handling });
  });
  const store = createLogStore(db);
  await store.keepMentions(rows);
  const brands = [createBrand('brand', 'Fibralia')];
  const read = () => readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
  const [client] = (await (await read()).count()).morning;
  expect(client).toMatchObject({ waiting: 133, oldestMinutes: 139 * 60 });

  await store.setHandling('x:139:brand', {});
  const [back] = (await (await read()).count()).morning;
  expect(back).toMatchObject({ waiting: 134, oldestMinutes: 140 * 60 });
});

describe('the end of the day', () => {
  /** 22:30 in Madrid, 18:30 in Buenos Aires. */
  const now = new Date('2026-03-05T21:30:00.000Z');
  const goals = { timeZone: 'America/Argentina/Buenos_Aires' };
  const brands = [
    { ...createBrand('near', 'Aquí'), goals: { timeZone: 'Europe/Madrid' } },
    { ...createBrand('far', 'Allí'), goals },
  ];

  async function readDue(dueAt: string): Promise<unknown> {
    const db = new LogDatabase(crypto.randomUUID());
    const store = createLogStore(db);
    for (const { id } of brands) {
      const reply = createReplyRecord({ id, brandId: id, mentionId: `x:1:${id}` });
      const promise = { id: `${id}:0`, replyId: id, brandId: id, brandName: id };
      const rest = { mentionId: reply.mentionId, authorKey: reply.authorKey, words: 'Hoy.' };
      await store.keepReply(reply, [
        { ...promise, ...rest, madeAt: reply.sentAt, dueAt, state: 'open' },
      ]);
    }
    const data = await readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
    const told = data.morning.filter(({ promises }) => promises.length > 0);
    expect(data.promises.map(({ brandId }) => brandId)).toEqual(told.map(({ brand }) => brand.id));
    return told.map(({ brand }) => brand.id);
  }

  test('is the client’s, not that of this machine', async () => {
    // 23:30 in Buenos Aires, the next day in Madrid.
    expect(await readDue('2026-03-06T02:30:00.000Z')).toEqual(['far']);
    expect(await readDue('2026-03-06T03:30:00.000Z')).toEqual([]);
  });
});

describe('a day after somebody wrote again', () => {
  const now = new Date('2026-03-05T12:00:00.000Z');
  const brands = [createBrand('brand', 'Fibralia')];
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();

  async function readReason(wroteAgo: number, repliedAgo: number, part = {}): Promise<unknown> {
    const db = new LogDatabase(crypto.randomUUID());
    const store = createLogStore(db);
    const at = ago(wroteAgo);
    const post = { ...SAMPLE_POST, postedAt: at };
    await store.keepMentions([createMentionRecord({ id: 'x:2:brand', post, seenAt: at })]);
    await store.keepReply(
      createReplyRecord({ mentionId: 'x:1:brand', sentAt: ago(repliedAgo), ...part }),
    );
    const data = await readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
    return data.queue.first?.reason;
  }

  test('they are followed up, with the day of our reply', async () => {
    expect(await readReason(25, 40)).toEqual({ kind: 'followUp', repliedAt: ago(40) });
  });

  test.each([
    ['before the day is over', 23, 40, {}],
    ['where our reply came later', 25, 20, {}],
    ['after a week', 170, 200, {}],
    ['where another client had replied', 25, 40, { brandId: 'other' }],
    ['where the site had refused our reply', 25, 40, { state: 'failed' }],
  ])('not %s', async (_what, wroteAgo, repliedAgo, part) => {
    expect(await readReason(wroteAgo, repliedAgo, part)).not.toMatchObject({ kind: 'followUp' });
  });
});

test.each([
  ['late in the evening, due just after midnight', 23, 40, 1],
  ['late in the evening, due tomorrow at noon', 23, 12 * 60, 0],
  ['at noon, due in the evening', 12, 8 * 60, 1],
])('a promise: %s', async (_when, hour, dueInMinutes, count) => {
  const db = new LogDatabase(crypto.randomUUID());
  const now = new Date(2026, 2, 5, hour, 30);
  const promise = {
    id: 'reply-1 0',
    brandId: 'brand',
    brandName: 'Fibralia',
    replyId: 'reply-1',
    mentionId: 'x:1:brand',
    authorKey: 'x:lucia_ej',
    words: 'Te escribimos en un rato.',
    madeAt: now.toISOString(),
    dueAt: new Date(now.getTime() + dueInMinutes * 60_000).toISOString(),
    state: 'open' as const,
  };
  await createLogStore(db).keepReply(createReplyRecord({}), [promise]);
  const brands = [createBrand('brand', 'Fibralia')];
  const data = await readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
  expect(data.promises).toHaveLength(count);
});
