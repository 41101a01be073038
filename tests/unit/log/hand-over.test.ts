import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { receiveShift } from '../../../lib/contexts/background/receive-shift';
import { writeShift } from '../../../lib/contexts/pages/write-shift';
import { readHandOver } from '../../../lib/domain/log/hand-over/hand-over';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const NOW = new Date('2026-03-01T14:00:00.000Z');
const TYPES = ['complaint', 'question'] as const;
const here = createTestBrand('Fibralia', { id: 'brand' });

const dbs: LogDatabase[] = [];
function createStore(name: string): LogStore {
  const db = new LogDatabase(name);
  dbs.push(db);
  return createLogStore(db);
}

let ana: LogStore;
let luis: LogStore;
beforeEach(async () => {
  fakeBrowser.reset();
  ana = createStore('ana');
  luis = createStore('luis');
  await ana.keepMentions([
    createMentionRecord({ id: 'x:1:brand' }),
    createMentionRecord({ id: 'x:2:brand', post: { ...SAMPLE_POST, id: '2' } }),
    createMentionRecord({ id: 'x:3:brand', post: { ...SAMPLE_POST, id: '3' } }),
    createMentionRecord({ id: 'x:4:other', brandId: 'other', brandName: 'Secreta' }),
  ]);
  await ana.keepReply(createReplyRecord({ mentionId: 'x:3:brand' }), [
    {
      id: 'reply-1:0',
      brandId: 'brand',
      brandName: 'Fibralia',
      replyId: 'reply-1',
      mentionId: 'x:3:brand',
      authorKey: 'x:lucia_ej',
      words: 'Lo miramos hoy antes de las 18:00.',
      madeAt: '2026-03-01T08:01:00.000Z',
      dueAt: '2026-03-01T17:00:00.000Z',
      state: 'open',
    },
  ]);
});
afterEach(() => Promise.all(dbs.splice(0).map((db) => db.delete())));

const write = () =>
  writeShift({ brand: here, from: 'Ana', note: 'Lucía espera', types: TYPES, now: NOW }, ana);

test('C32: what waits and what was promised comes to the colleague, from Ana', async () => {
  const text = await write();
  expect(text).not.toContain('Secreta');
  expect(await receiveShift(text, [here], luis)).toEqual({
    state: 'kept',
    brandId: 'brand',
    from: 'Ana',
    note: 'Lucía espera',
    mentions: 2,
    promises: 1,
  });
  const query = { brandId: 'brand', types: TYPES, most: 10, now: NOW.toISOString() };
  const open = await luis.readOpen(query);
  expect(open.map(({ id }) => id).sort()).toEqual(['x:1:brand', 'x:2:brand']);
  expect(open.every(({ handling }) => handling?.cameFrom === 'Ana')).toBe(true);
  const due = await luis.readPromises({ brandId: 'brand', state: 'open' });
  expect(due.map(({ dueAt }) => dueAt)).toEqual(['2026-03-01T17:00:00.000Z']);
});

test('C32: with a promise comes the post it answers and what was answered; nobody answers it again', async () => {
  const text = await write();
  await receiveShift(text, [here], luis);
  const [promise] = await luis.readPromises({ brandId: 'brand' });
  const { mentions, replies } = await luis.readPromised('brand', promise ? [promise] : []);
  expect(mentions.map(({ id, post }) => [id, post.url])).toEqual([['x:3:brand', SAMPLE_POST.url]]);
  expect(replies.map(({ text: words }) => words)).toEqual([createReplyRecord({}).text]);
  expect(await luis.findAnswered(['x:3:brand'])).toEqual(new Set(['x:3:brand']));
  // Under another id the client has them all the same.
  const other = createTestBrand('Fibralia', { id: 'elsewhere' });
  const eva = createStore('eva');
  await receiveShift(text, [other], eva);
  expect(await eva.findAnswered(['x:3:elsewhere'])).toEqual(new Set(['x:3:elsewhere']));
});

test('a reply that is here already stays as it is', async () => {
  const own = createReplyRecord({ mentionId: 'x:9:brand', text: 'Lo que dije yo.' });
  await luis.keepReply(own);
  await receiveShift(await write(), [here], luis);
  expect((await luis.readRecentReplies('brand', 9)).map(({ text }) => text)).toEqual([own.text]);
});

test('what the colleague did with an item stays when the file comes again', async () => {
  const text = await write();
  await receiveShift(text, [here], luis);
  const closed = { reason: 'private' as const, at: NOW.toISOString() };
  await luis.setHandling('x:1:brand', { closed, cameFrom: 'Ana' });
  await luis.settlePromise('reply-1:0', 'kept', NOW.toISOString());
  await receiveShift(text, [here], luis);
  expect(await luis.readPromises({ state: 'open' })).toEqual([]);
  const query = { brandId: 'brand', types: TYPES, most: 10, now: NOW.toISOString() };
  expect((await luis.readOpen(query)).map(({ id }) => id)).toEqual(['x:2:brand']);
});

test('a client with another id is known by its name, and one that is not there is told of', async () => {
  const text = await write();
  const other = createTestBrand('fibralia ', { id: 'elsewhere' });
  expect(await receiveShift(text, [other], luis)).toMatchObject({ brandId: 'elsewhere' });
  const query = { brandId: 'elsewhere', types: TYPES, most: 10, now: NOW.toISOString() };
  expect((await luis.readOpen(query)).map(({ id }) => id).sort()).toEqual([
    'x:1:elsewhere',
    'x:2:elsewhere',
  ]);
  expect(await receiveShift(text, [], luis)).toEqual({ state: 'noClient', brandName: 'Fibralia' });
});

test.each([
  ['', 'notJson'],
  ['{}', 'notHandOver'],
  ['{"format":"respira-hand-over","version":2}', 'newer'],
  ['{"format":"respira-hand-over","version":1,"mentions":[{}]}', 'shape'],
])('the file %j is refused', (text, code) => {
  expect(readHandOver(text)).toEqual({ ok: false, code });
});
