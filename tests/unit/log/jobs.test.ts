import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { createJobRunner } from '../../../lib/storage/run-job';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

let db: LogDatabase;
beforeEach(async () => {
  db = new LogDatabase('jobs');
  const store = createLogStore(db);
  const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
  await store.keepMentions(
    Array.from({ length: 1200 }, (_, index) =>
      createMentionRecord({
        id: `x:${index}:b`,
        seenAt: at(index),
        brandId: index % 2 ? 'second' : 'brand',
      }),
    ),
  );
  for (let index = 0; index < 40; index += 1) {
    const brandId = index % 2 ? 'second' : 'brand';
    const reply = { id: `r${index}`, mentionId: `x:${index}:b`, brandId, sentAt: at(index + 1) };
    await store.keepReply(createReplyRecord(reply));
  }
});
afterEach(() => db.delete());

/** The background is ended in the middle: what comes after never happens. */
class Ended extends Error {}

/** A background that lives for so many steps. */
function createShortLived(steps: number) {
  let left = steps;
  return createJobRunner(db, () => {
    left -= 1;
    return left > 0 ? Promise.resolve() : new Promise(() => undefined);
  });
}

const ERASE = { id: 'erase', kind: 'erase' as const, brandId: 'brand' };

describe('erasing a client', () => {
  test('takes all of that client and nothing of another', async () => {
    while ((await refreshBlock(db)) > 0);
    await createJobRunner(db, () => Promise.resolve()).run(ERASE);
    expect(await db.mentions.where('[brandId+seenAt]').above(['brand']).count()).toBe(600);
    expect(await db.mentions.count()).toBe(600);
    expect(await db.replies.count()).toBe(20);
    expect(new Set((await db.waiting.toArray()).map(({ brandId }) => brandId))).toEqual(
      new Set(['second']),
    );
    const blocks = JSON.stringify([await db.monthTexts.toArray(), await db.monthFigures.toArray()]);
    expect(blocks).not.toContain('"brand"');
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'done', done: 620 });
  });

  test('stops at the moment that is asked for', async () => {
    const before = '2026-01-11T00:00:00.000Z';
    await createJobRunner(db, () => Promise.resolve()).run({ ...ERASE, before });
    const rest = await db.mentions.toArray();
    expect(rest.filter(({ brandId }) => brandId === 'brand')).toHaveLength(480);
    expect(rest.filter(({ brandId }) => brandId === 'second')).toHaveLength(600);
  });

  test('goes on where it was ended, however often', async () => {
    for (let life = 0; life < 3; life += 1) {
      const runner = createShortLived(1);
      void (life === 0 ? runner.run(ERASE) : runner.resume());
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'running' });
    await createJobRunner(db, () => Promise.resolve()).resume();
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'done', done: 620 });
    expect(await db.mentions.count()).toBe(600);
  });

  test('a step that fails leaves nothing half done, and says so', async () => {
    const runner = createJobRunner(db, () => Promise.resolve());
    const hook = () => {
      throw new Ended();
    };
    db.waiting.hook('deleting', hook);
    await runner.run(ERASE);
    db.waiting.hook('deleting').unsubscribe(hook);
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'failed', done: 0 });
    expect(await db.mentions.count()).toBe(1200);
    await runner.run(ERASE);
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'done' });
  });

  test('is cancelled between two steps', async () => {
    const runner = createJobRunner(db, () => runner.cancel('erase'));
    await runner.run(ERASE);
    expect(await db.jobs.get('erase')).toMatchObject({ state: 'cancelled' });
    expect(await db.mentions.count()).toBeGreaterThan(600);
    expect(await runner.cancel('erase')).toBe(false);
  });
});

test('making anew puts right what waits and what can be searched', async () => {
  await db.waiting.clear();
  await db.waiting.put({ id: 'gone', brandId: 'brand', type: 'complaint', age: 0 });
  await db.staleDays.clear();
  const runner = createShortLived(2);
  void runner.run({ id: 'reindex', kind: 'reindex' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  await createJobRunner(db, () => Promise.resolve()).resume();
  expect(await db.jobs.get('reindex')).toMatchObject({ state: 'done', done: 1240 });
  expect(await db.waiting.count()).toBe(1160);
  expect(await db.waiting.get('gone')).toBeUndefined();
  expect(await db.staleDays.count()).toBe(100);
});
