import { countNamings } from '../../../lib/storage/count-namings';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { exportPerson } from '../../../lib/contexts/pages/export-person';
import { readLogFile } from '../../../lib/domain/log/read-log-file';
import { LogDatabase } from '../../../lib/storage/database';
import { forgetInStorage } from '../../../lib/storage/forget-in-storage';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

const HANDLE = 'berta_olvidada';
const NAME = 'Berta Olvidada Ruiz';
const TEXT = 'Mi router parpadea en violeta desde el martes';
const REPLY = 'Hola, Berta. Mañana antes de las 12 te llama el técnico.';
const KEY = `x:${HANDLE}`;
const post = { ...SAMPLE_POST, author: { name: NAME, handle: HANDLE }, text: TEXT };

let db: LogDatabase;
let store: LogStore;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new LogDatabase('forget');
  store = createLogStore(db);
  await store.keepMentions([
    createMentionRecord({ id: 'x:1:brand', authorKey: KEY, post }),
    createMentionRecord({ id: 'x:1:second', brandId: 'second', authorKey: KEY, post }),
    createMentionRecord({ id: 'x:2:brand' }),
  ]);
  const reply = createReplyRecord({ id: 'r1', authorKey: KEY, post, text: REPLY });
  await store.keepReply(reply, [
    {
      id: 'r1:13',
      brandId: 'brand',
      brandName: 'Fibralia',
      replyId: 'r1',
      mentionId: 'x:1:brand',
      authorKey: KEY,
      words: REPLY,
      madeAt: reply.sentAt,
      dueAt: '2026-03-02T11:00:00.000Z',
      state: 'open',
    },
  ]);
  await store.setNotes('x:1:brand', { lesson: `Llamar antes a ${NAME}` });
  await store.setHandling('x:1:second', { snoozedUntil: '2026-03-03T00:00:00.000Z' });
  while ((await refreshBlock(db)) > 0);
});
afterEach(() => db.delete());

async function readEverything(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify([tables, await browser.storage.local.get(null)]).toLowerCase();
}

const TRACES = [HANDLE, NAME, 'violeta', 'te llama el tecnico', 'te llama el técnico'];

test('C36: after a person is forgotten no table and no kept value holds their handle, name or words', async () => {
  await browser.storage.local.set({
    replyDrafts: [
      { authorKey: KEY, text: 'Hola, Berta Olvidada Ruiz, el violeta' },
      { authorKey: 'x:otra', text: 'Hola' },
    ],
    openPanel: { [KEY]: { text: TEXT }, 'x:otra': { text: 'Hola' } },
    brands: [{ name: 'Fibralia' }],
  });
  const before = await readEverything();
  for (const trace of TRACES.slice(0, 3)) expect(before).toContain(trace.toLowerCase());
  expect(await forgetInStorage(KEY)).toBe(2);
  expect(await store.deletePerson(KEY)).toBe(4);
  const after = await readEverything();
  for (const trace of TRACES) expect(after).not.toContain(trace.toLowerCase());
  expect((await db.mentions.toArray()).map(({ id }) => id)).toEqual(['x:2:brand']);
  expect(await browser.storage.local.get(null)).toEqual({
    replyDrafts: [{ authorKey: 'x:otra', text: 'Hola' }],
    openPanel: { 'x:otra': { text: 'Hola' } },
    brands: [{ name: 'Fibralia' }],
  });
});

test('C36: what was held of a person can be read before', async () => {
  const file = await exportPerson(KEY, store);
  expect(file.count).toBe(4);
  const reading = readLogFile(file.text, Date.now());
  if (!reading.ok) throw new Error(reading.code);
  const held = reading.rows;
  expect(held.mentions.map(({ id }) => id)).toEqual(['x:1:brand', 'x:1:second']);
  expect(held.replies.map(({ text }) => text)).toEqual([REPLY]);
  expect(held.promises).toHaveLength(1);
});

test('what somebody else wrote stays', async () => {
  await store.deletePerson(KEY);
  expect(await db.mentions.get('x:2:brand')).toEqual(createMentionRecord({ id: 'x:2:brand' }));
});

test('posts of other people that name somebody are counted', async () => {
  const write = (id: string, text: string) =>
    createMentionRecord({ id, authorKey: `x:${id}`, post: { ...SAMPLE_POST, id, text } });
  await store.keepMentions([
    write('n1', 'A @Lucia_EJ le pasó igual'),
    write('n2', 'Lo dijo Lucía Ferrer ayer'),
    write('n3', 'Lucía no tiene la culpa'),
    write('n4', '@lucia_ejemplo es otra'),
  ]);
  const authors = [{ handle: 'lucia_ej', name: 'Lucía Ferrer' }];
  expect(await countNamings(db, 'x:lucia_ej', authors)).toBe(2);
  expect(await countNamings(db, 'x:lucia_ej', [{ name: 'Lucía' }])).toBe(0);
});
