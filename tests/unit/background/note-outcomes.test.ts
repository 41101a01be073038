import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judgeMentions } from '../../../lib/contexts/background/judge-mentions';
import { readMemory } from '../../../lib/contexts/background/read-memory';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

let db: LogDatabase;
let store: LogStore;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new LogDatabase('outcomes');
  store = createLogStore(db);
  await store.keepMentions([createMentionRecord({})]);
});
afterEach(() => db.delete());

const reply = createReplyRecord({ text: 'Lo miramos hoy y te escribimos.' });

/** Somebody writes on the next day. */
function see(text: string, author = SAMPLE_POST.author) {
  const post = { ...SAMPLE_POST, id: '2', text, author, lang: 'es' };
  const start = text.indexOf('Fibralia');
  return judgeMentions([{ post, brandId: 'brand', ranges: [{ start, end: start + 8 }] }], {
    brands: [createTestBrand('Fibralia', { id: 'brand' })],
    store,
    isLogged: true,
    now: '2026-03-02T09:00:00.000Z',
  });
}
const readOutcome = async () => (await db.mentions.get('x:1:brand'))?.outcome;
const GLAD = '@Fibralia ya funciona todo, ¡muchísimas gracias por la ayuda!';

test('thanks of somebody who was answered turn it round, as a guess', async () => {
  await store.keepReply(reply);
  await see(GLAD);
  expect(await readOutcome()).toEqual({
    value: 'turnedAround',
    isGuess: true,
    at: '2026-03-02T09:00:00.000Z',
  });
});

test.each([
  ['nobody answered', () => see(GLAD)],
  [
    'somebody else thanks',
    async () => {
      await store.keepReply(reply);
      await see(GLAD, { name: 'Otra', handle: 'otra' });
    },
  ],
  [
    'the site refused the reply',
    async () => {
      await store.keepReply({ ...reply, state: 'failed' });
      await see(GLAD);
    },
  ],
])('nothing is guessed where %s', async (_where, act) => {
  await act();
  expect(await readOutcome()).toBeUndefined();
});

test('an answer that ended well is found again, and what was before is known', async () => {
  const promise = {
    id: 'p',
    brandId: 'brand',
    brandName: 'Fibralia',
    replyId: reply.id,
    mentionId: 'x:1:brand',
    authorKey: 'x:lucia_ej',
    words: 'te escribimos hoy',
    madeAt: reply.sentAt,
    dueAt: '2026-03-01T22:59:00.000Z',
    state: 'open' as const,
  };
  await store.keepReply(reply, [promise]);
  await see(GLAD);
  const asked = { brandId: 'brand', authorKey: 'x:lucia_ej', mentionId: 'x:2:brand' };
  const { words, madeAt, dueAt, state } = promise;
  expect(await readMemory(asked, store)).toEqual({
    earlierAnswers: [
      { question: SAMPLE_POST.text, reply: reply.text, at: reply.sentAt, to: 'Lucía Ferrer' },
    ],
    person: {
      firstAt: '2026-03-01T08:00:00.000Z',
      mentions: 1,
      replies: 1,
      lastPromise: { words, madeAt, dueAt, state },
      contacts: [{ at: '2026-03-01T08:00:00.000Z', said: SAMPLE_POST.text, answered: reply.text }],
    },
  });
  const again = { ...asked, mentionId: 'x:1:brand' };
  expect((await readMemory(again, store)).answered).toEqual({ text: reply.text, at: reply.sentAt });
});

test('another client knows nothing of it', async () => {
  await store.keepReply(reply);
  await see(GLAD);
  const asked = { brandId: 'other', authorKey: 'x:lucia_ej', mentionId: 'x:2:other' };
  expect(await readMemory(asked, store)).toEqual({});
});

test('all without a name are not one person', async () => {
  await store.keepMentions([
    createMentionRecord({ id: 'pasted:1:brand', authorKey: 'pasted:unknown' }),
  ]);
  const asked = { brandId: 'brand', authorKey: 'pasted:unknown', mentionId: 'pasted:2:brand' };
  expect(await readMemory(asked, store)).toEqual({});
});
