import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { followOwnAccounts } from '../../../lib/contexts/background/follow-own-accounts';
import { answerLogMessages } from '../../../lib/contexts/background/log-handlers';
import { brandsItem } from '../../../lib/storage/brands';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

type Answer = (message: { data: unknown; sender: unknown }) => unknown;
const answers = vi.hoisted(() => new Map<string, Answer>());
vi.mock('../../../lib/messaging/messenger', () => ({
  onMessage: (type: string, answer: Answer) => answers.set(type, answer),
}));
vi.mock('../../../lib/contexts/background/load-models', () => ({ loadModels: async () => ({}) }));

const ID = 'test-extension-id';
const TAB = { id: ID, url: 'https://x.com/home', frameId: 0, tab: { id: 1, incognito: false } };
const PRIVATE = { ...TAB, tab: { id: 2, incognito: true } };
const PAGE = { id: ID, url: `chrome-extension://${ID}/sidepanel.html` };
const STRANGER = { ...TAB, id: 'another-extension' };
const AT = '2026-03-01T10:00:00.000Z';
const closed = { reason: 'private' as const, at: AT };

const db = new LogDatabase('handlers');
const store = createLogStore(db);
const ask = async (type: string, data: unknown, sender: unknown = PAGE) =>
  answers.get(type)?.({ data, sender });

beforeAll(() => answerLogMessages(store));
beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://${ID}${path}`,
  );
  await Promise.all(db.tables.map((table) => table.clear()));
  await brandsItem.setValue([createTestBrand('Fibralia', { id: 'brand' })]);
  followOwnAccounts(store);
  await store.keepMentions([createMentionRecord({})]);
});

const OPEN = { brandId: undefined, types: ['complaint'] as const, most: 10, now: AT };
const readMention = () => db.mentions.get('x:1:brand');

describe('who may write', () => {
  const outcome = { value: 'lost', isGuess: true, at: AT };
  test.each([
    ['setHandling', { mentionId: 'x:1:brand', handling: { closed } }],
    ['setOutcome', { mentionId: 'x:1:brand', outcome }],
    ['recordNearMiss', { id: 'n', brandId: 'brand', kind: 'account', site: 'x', at: AT }],
  ])('%s: our scripts, no stranger, and nothing in a private window', async (type, data) => {
    await expect(ask(type, data, STRANGER)).rejects.toThrow();
    expect(await ask(type, data, PRIVATE)).toBe(false);
    expect(await readMention()).toEqual(createMentionRecord({}));
    expect(await db.nearMisses.count()).toBe(0);
    expect(await ask(type, data, TAB)).toBe(true);
  });

  test.each([
    ['setNotes', { mentionId: 'x:1:brand', lesson: 'x' }],
    ['settlePromise', { id: 'p', state: 'kept' }],
    ['movePromise', { id: 'p', dueAt: AT }],
    ['pasteMention', { text: 'x', brandId: 'brand' }],
    ['receiveShift', '{}'],
  ])('%s: our pages alone', async (type, data) => {
    await expect(ask(type, data, TAB)).rejects.toThrow();
  });

  test.each([
    ['setHandling', { mentionId: 'x:1:brand', handling: { closed: { reason: 'odd', at: AT } } }],
    ['setOutcome', { mentionId: 'x:1:brand', outcome: { value: 'won', isGuess: false, at: AT } }],
    ['setNotes', { mentionId: 'x:1:brand', causes: ['odd'] }],
    ['movePromise', { id: 'p', dueAt: 'tomorrow' }],
    ['pasteMention', { text: '', brandId: 'brand' }],
    ['pasteMention', { text: 'x', brandId: 'brand', url: 'javascript:alert(1)' }],
  ])('%s with what cannot be is refused', async (type, data) => {
    await expect(ask(type, data)).rejects.toThrow();
  });
});

describe('a mention', () => {
  test('that is closed waits no longer, and waits again when it is opened', async () => {
    expect(await store.readOpen(OPEN)).toHaveLength(1);
    await ask('setHandling', { mentionId: 'x:1:brand', handling: { closed } });
    expect(await store.readOpen(OPEN)).toEqual([]);
    await ask('setHandling', { mentionId: 'x:1:brand' });
    expect(await store.readOpen(OPEN)).toEqual([createMentionRecord({})]);
  });

  test('that is snoozed waits again after its time', async () => {
    const handling = { snoozedUntil: '2026-03-01T12:00:00.000Z' };
    await ask('setHandling', { mentionId: 'x:1:brand', handling });
    expect(await store.readOpen(OPEN)).toEqual([]);
    const later = '2026-03-01T12:00:00.000Z';
    expect(await store.readOpen({ ...OPEN, now: later })).toHaveLength(1);
  });

  test('that is seen again keeps what was noted', async () => {
    await ask('setHandling', { mentionId: 'x:1:brand', handling: { closed } });
    await ask('setNotes', { mentionId: 'x:1:brand', lesson: 'Avisar antes', causes: ['outage'] });
    await store.keepMentions([createMentionRecord({ seenAt: '2026-03-09T08:00:00.000Z' })]);
    const noted = { handling: { closed }, lesson: 'Avisar antes', causes: ['outage'] };
    expect(await readMention()).toEqual({ ...createMentionRecord({}), ...noted });
  });

  test('keeps what a person said of its end against a later guess', async () => {
    const said = { value: 'turnedAround', isGuess: false, at: AT };
    await ask('setOutcome', { mentionId: 'x:1:brand', outcome: said });
    const outcome = { value: 'lost', isGuess: true, at: AT };
    await ask('setOutcome', { mentionId: 'x:1:brand', outcome }, TAB);
    expect((await readMention())?.outcome).toEqual(said);
  });

  test('C45: praise comes in a list of its own, and takes no place from complaints', async () => {
    const verdict = { ...createMentionRecord({}).verdict, type: 'praise' as const };
    await store.keepMentions(
      Array.from({ length: 400 }, (_, index) =>
        createMentionRecord({ id: `x:p${index}:brand`, verdict, seenAt: AT }),
      ),
    );
    expect((await store.readOpen(OPEN)).map(({ id }) => id)).toEqual(['x:1:brand']);
    const praise = await store.readOpen({ ...OPEN, types: ['praise'], most: 500 });
    expect(praise).toHaveLength(400);
  });

  test('that is not in the log cannot be noted', async () => {
    expect(await ask('setHandling', { mentionId: 'x:9:brand', handling: { closed } })).toBe(false);
  });
});

describe('a sent reply', () => {
  const reply = createReplyRecord({
    text: 'Hola, Lucía. Lo sentimos. Te llamamos mañana antes de las 18:00.',
    post: { ...SAMPLE_POST, text: 'Llamadme al 612 345 678, @Fibralia' },
  });

  test('is kept with what it promises, once', async () => {
    await ask('recordReply', reply, TAB);
    const [promise, ...others] = await store.readPromises({ brandId: 'brand' });
    expect(others).toEqual([]);
    expect(promise).toMatchObject({ replyId: reply.id, state: 'open', madeAt: reply.sentAt });
    await ask('settlePromise', { id: promise?.id, state: 'kept' });
    await ask('recordReply', reply, TAB);
    expect(await store.readPromises({ state: 'kept' })).toHaveLength(1);
    expect(await store.readPromises({ state: 'open' })).toEqual([]);
  });

  test('that the site refused promises nothing', async () => {
    await ask('recordReply', { ...reply, state: 'failed' }, TAB);
    expect(await store.readPromises({})).toEqual([]);
  });

  test('from another account it is no answer and promises nothing, until the person says it is', async () => {
    await ask('recordReply', { ...reply, otherAccount: 'HotelMiramar' }, TAB);
    expect(await db.replies.toArray()).toMatchObject([{ otherAccount: 'HotelMiramar' }]);
    expect(await store.readPromises({})).toEqual([]);
    expect(await store.readOpen(OPEN)).toHaveLength(1);
    expect(await store.readRecentReplies('brand', 9)).toEqual([]);
    expect((await store.readPersonHistory('brand', reply.authorKey, 9)).replies).toEqual([]);
    await ask('recordReply', reply, TAB);
    expect(await db.replies.count()).toBe(1);
    expect(await store.readPromises({})).toHaveLength(1);
    expect(await store.readOpen(OPEN)).toEqual([]);
  });

  test('from an account that is then saved as theirs it was their answer all along', async () => {
    const brand = createTestBrand('Fibralia', { id: 'brand', ownAccounts: [] });
    await brandsItem.setValue([brand]);
    await ask('recordReply', { ...reply, otherAccount: 'Ana Ruiz' }, TAB);
    await ask('recordReply', { ...reply, id: 'reply-2', otherAccount: 'HotelMiramar' }, TAB);
    await brandsItem.setValue([{ ...brand, ownAccounts: ['@ana  ruiz'] }]);
    await vi.waitFor(async () => expect(await store.readOpen(OPEN)).toEqual([]));
    const kept = await db.replies.toArray();
    expect(kept.map(({ otherAccount }) => otherAccount)).toEqual([undefined, 'HotelMiramar']);
    expect(await store.readPromises({})).toHaveLength(1);
  });

  test('a promise that is moved is open again and knows its earlier times', async () => {
    await ask('recordReply', reply, TAB);
    const [promise] = await store.readPromises({});
    const dueAt = '2026-03-02T17:00:00.000Z';
    await ask('settlePromise', { id: promise?.id, state: 'broken' });
    expect(await ask('movePromise', { id: promise?.id, dueAt })).toBe(true);
    expect(await store.readPromises({})).toEqual([
      { ...promise, dueAt, state: 'open', movedFrom: [promise?.dueAt] },
    ]);
    expect(await ask('movePromise', { id: 'none', dueAt })).toBe(false);
  });

  test('C25: a number that the customer wrote in public is not kept with it', async () => {
    await ask('recordReply', reply, TAB);
    expect(JSON.stringify(await db.replies.toArray())).not.toContain('345');
  });

  test('goes with its promises when it is deleted', async () => {
    await ask('recordReply', reply, TAB);
    expect(await ask('deleteReply', reply.id)).toBe(true);
    expect(await db.promises.count()).toBe(0);
    expect(await store.readOpen(OPEN)).toHaveLength(1);
  });
});

describe('C46: a post from anywhere', () => {
  const pasted = {
    text: 'Tres semanas esperando al técnico y nadie llama. Mi móvil es 612345678.',
    url: 'https://maps.example/review/7',
    brandId: 'brand',
    author: { name: 'Rosa' },
  };

  test('is judged, logged and waits as any other, once', async () => {
    const first = await ask('pasteMention', pasted);
    expect(first).toMatchObject({ judgement: { type: 'complaint', isAnswered: false } });
    const again = await ask('pasteMention', pasted);
    expect(again).toMatchObject({ mentionId: (first as { mentionId: string }).mentionId });
    const kept = await db.mentions.where('authorKey').equals('pasted:rosa').toArray();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.post).toMatchObject({ site: 'pasted', url: pasted.url });
    expect(kept[0]?.post.text).not.toContain('612345678');
    expect((await store.readOpen(OPEN)).map(({ id }) => id)).toContain(kept[0]?.id);
  });

  const idOf = async (post: object) =>
    ((await ask('pasteMention', post)) as { mentionId: string }).mentionId;

  test.each([
    ['without an address', {}],
    ['from one page of reviews', { url: 'https://maps.example/reviews' }],
  ])('the same words of two people are two, %s', async (_what, where) => {
    const words = { text: 'No funciona nada.', brandId: 'brand', ...where };
    const ids = [
      await idOf({ ...words, author: { name: 'Rosa' } }),
      await idOf({ ...words, author: { name: 'Pau' } }),
      await idOf({ ...words, author: { name: 'Rosa' } }),
    ];
    expect(ids[2]).toBe(ids[0]);
    const kept = (await db.mentions.bulkGet(ids)).map((one) => one?.post.author.name);
    expect(kept).toEqual(['Rosa', 'Pau', 'Rosa']);
  });

  test('the same words again are new once they were answered long ago', async () => {
    const mentionId = await idOf(pasted);
    const sentAt = new Date(Date.now() - 5 * 86_400_000).toISOString();
    await db.mentions.update(mentionId, { seenAt: sentAt });
    expect(await idOf(pasted)).toBe(mentionId);
    await store.keepReply(createReplyRecord({ id: 'old', mentionId, sentAt }));
    const again = await ask('pasteMention', pasted);
    expect(again).not.toMatchObject({ mentionId });
    expect(again).toMatchObject({ judgement: { isAnswered: false } });
    expect(await ask('pasteMention', pasted)).toMatchObject({
      mentionId: (again as { mentionId: string }).mentionId,
    });
  });

  test('for a client that is not there is nothing', async () => {
    expect(await ask('pasteMention', { ...pasted, brandId: 'gone' })).toBeUndefined();
    expect(await db.mentions.count()).toBe(1);
  });
});

test('forgetting a person reaches what is kept outside of the log', async () => {
  await browser.storage.local.set({ drafts: [{ authorKey: 'x:lucia_ej', text: 'Hola, Lucía' }] });
  expect(await ask('deletePerson', 'x:lucia_ej')).toBe(2);
  expect(await db.mentions.count()).toBe(0);
  expect(await browser.storage.local.get('drafts')).toEqual({ drafts: [] });
});
