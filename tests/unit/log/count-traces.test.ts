import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countClientRows, countPersonTraces } from '../../../lib/storage/count-traces';
import { LogDatabase } from '../../../lib/storage/database';
import { listLoggedClients } from '../../../lib/storage/list-clients';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { createJobRunner } from '../../../lib/storage/run-job';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

const KEY = 'x:lucia_ej';
const NOTHING = { mentions: 0, replies: 0, promises: 0, nearMisses: 0, derived: 0 };

let db: LogDatabase;
let store: LogStore;
beforeEach(async () => {
  db = new LogDatabase('traces');
  store = createLogStore(db);
  await store.keepMentions([
    createMentionRecord({ id: 'x:1:brand' }),
    createMentionRecord({
      id: 'x:2:brand',
      authorKey: 'x:otro',
      seenAt: '2026-02-01T08:00:00.000Z',
    }),
    createMentionRecord({ id: 'x:1:second', brandId: 'second', brandName: 'Hotel Miramar' }),
  ]);
  await store.keepReply(createReplyRecord({}));
  await store.keepNearMiss({
    id: 'm',
    brandId: 'brand',
    kind: 'account',
    site: 'x',
    at: '2026-03-01',
  });
});
afterEach(() => db.delete());

async function makeReady(): Promise<void> {
  while ((await refreshBlock(db)) > 0);
}

describe('what the log holds of a client', () => {
  test('is counted in every table, whether it was made ready or not', async () => {
    const rows = { mentions: 2, replies: 1, promises: 0, nearMisses: 1 };
    // One waits, two days are to be counted.
    expect(await countClientRows(db, 'brand')).toEqual({ ...rows, derived: 3 });
    await makeReady();
    // One waits, two months stand in three tables.
    expect(await countClientRows(db, 'brand')).toEqual({ ...rows, derived: 7 });
  });

  test.each([false, true])(
    'is nothing after it was erased; made ready before: %s',
    async (isReady) => {
      if (isReady) await makeReady();
      await createJobRunner(db, () => Promise.resolve()).run({
        id: 'e',
        kind: 'erase',
        brandId: 'brand',
        total: 4,
      });
      expect(await countClientRows(db, 'brand')).toEqual(NOTHING);
      expect(await countClientRows(db, 'second')).toMatchObject({ mentions: 1 });
      expect(await db.jobs.get('e')).toMatchObject({ state: 'done', done: 4, total: 4 });
    },
  );
});

describe('traces of a person', () => {
  test.each([false, true])(
    'are found as long as there are any; made ready before: %s',
    async (isReady) => {
      if (isReady) await makeReady();
      const ids = ['x:1:brand', 'x:1:second', 'reply-1'];
      expect(await countPersonTraces(db, KEY, ids)).toBeGreaterThanOrEqual(4);
      await db.mentions.bulkDelete(ids);
      await db.replies.bulkDelete(ids);
      // Rows that were made of theirs would still tell of them.
      expect(await countPersonTraces(db, KEY, ids)).toBeGreaterThan(0);
    },
  );

  test.each([false, true])(
    'are none after they are forgotten; made ready before: %s',
    async (isReady) => {
      if (isReady) await makeReady();
      await store.deletePerson(KEY);
      expect(await countPersonTraces(db, KEY, ['x:1:brand', 'x:1:second', 'reply-1'])).toBe(0);
    },
  );
});

test('clients in the log are listed once, saved or not', async () => {
  expect(await listLoggedClients(db)).toEqual([
    { id: 'brand', name: 'Fibralia' },
    { id: 'second', name: 'Hotel Miramar' },
  ]);
});
