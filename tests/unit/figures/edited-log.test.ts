import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { computeFigures } from '../../../lib/domain/log/figures/compute-figures';
import { type Period, readSpan } from '../../../lib/domain/log/figures/period';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { readFigures } from '../../../lib/storage/read-figures';
import { createJobRunner } from '../../../lib/storage/run-job';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

let db: LogDatabase;
let store: LogStore;
beforeEach(() => {
  db = new LogDatabase(crypto.randomUUID());
  store = createLogStore(db);
});
afterEach(() => db.delete());

/** A complaint, answered after so many minutes or not at all. */
async function complain(id: string, at: string, minutes?: number): Promise<void> {
  const key = `x:${id}:brand`;
  const post = { ...SAMPLE_POST, id, postedAt: at };
  await store.keepMentions([createMentionRecord({ id: key, post, seenAt: at })]);
  if (minutes === undefined) return;
  const sentAt = new Date(Date.parse(at) + minutes * 60_000).toISOString();
  await store.keepReply(createReplyRecord({ id: `r${id}`, mentionId: key, post, sentAt }));
}

/** All months are made ready, as the background does. */
async function makeReady(): Promise<void> {
  while ((await refreshBlock(db)) > 0);
}

async function read(period: Period, timeZone: string, now: string) {
  const { from, to } = readSpan(period, timeZone);
  const iso = (instant: number) => new Date(instant).toISOString();
  const input = await readFigures(db, 'brand', iso(from), iso(to));
  const options = { period, goals: { timeZone }, localZone: 'UTC', now: Date.parse(now) };
  return computeFigures(input, options);
}

describe.each([false, true])(
  'after an edit or a deletion; months made ready before: %s',
  (isReady) => {
    const WEEK = { from: '2026-11-16', to: '2026-11-22' };
    const NOW = '2026-11-23T08:00:00.000Z';

    /*
     *   1  Tue 17 09:00  answered after  60 min
     *   2  Wed 18 09:00  answered after 180 min
     *   3  Thu 19 09:00  not answered
     * 3 complaints, 2 answered, 1 of 3 within two hours; median of 60 and 180: 120.
     */
    beforeEach(async () => {
      await complain('1', '2026-11-17T08:00:00.000Z', 60);
      await complain('2', '2026-11-18T08:00:00.000Z', 180);
      await complain('3', '2026-11-19T08:00:00.000Z');
      if (isReady) await makeReady();
    });

    async function sum(): Promise<object> {
      const { byType, complaints, seen, outcomes } = await read(WEEK, 'Europe/Madrid', NOW);
      const { median, within } = complaints.always;
      return { seen, complaint: byType.complaint, median, within, outcomes };
    }

    const CASES: [what: string, act: () => Promise<unknown>, expected: object][] = [
      [
        'as it came',
        async () => undefined,
        { seen: 3, complaint: { seen: 3, answered: 2 }, median: 120, within: 1 },
      ],
      [
        'the slow answer is deleted',
        () => store.deleteReply('r2'),
        { seen: 3, complaint: { seen: 3, answered: 1 }, median: 60, within: 1 },
      ],
      [
        'the first post is deleted',
        () => store.deleteMention('x:1:brand'),
        { seen: 2, complaint: { seen: 2, answered: 1 }, median: 180, within: 0 },
      ],
      [
        'the second was a question after all',
        () => store.correctMention('x:2:brand', 'question'),
        { seen: 3, complaint: { seen: 2, answered: 1 }, median: 60, within: 1 },
      ],
      [
        'the third was not about us',
        () => store.correctMention('x:3:brand', 'notOurs'),
        { seen: 2, complaint: { seen: 2, answered: 2 }, median: 120, within: 1 },
      ],
      [
        'the third is answered days later',
        () =>
          store.keepReply(
            createReplyRecord({
              id: 'r3',
              mentionId: 'x:3:brand',
              sentAt: '2026-11-23T07:00:00.000Z',
            }),
          ),
        { seen: 3, complaint: { seen: 3, answered: 3 }, median: 180, within: 1 },
      ],
      [
        'the site refuses the first answer in the end',
        () =>
          store.keepReply(
            createReplyRecord({
              id: 'r1',
              mentionId: 'x:1:brand',
              sentAt: '2026-11-17T09:00:00.000Z',
              state: 'failed',
            }),
          ),
        { seen: 3, complaint: { seen: 3, answered: 1 }, median: 180, within: 0 },
      ],
      [
        'the clock was wrong: the second answer went out an hour earlier',
        () =>
          store.keepReply(
            createReplyRecord({
              id: 'r2',
              mentionId: 'x:2:brand',
              sentAt: '2026-11-18T10:00:00.000Z',
            }),
          ),
        { seen: 3, complaint: { seen: 3, answered: 2 }, median: 90, within: 2 },
      ],
      [
        'the person is forgotten',
        () => store.deletePerson('x:lucia_ej'),
        { seen: 0, complaint: undefined },
      ],
      [
        'what is older than Wednesday goes',
        () =>
          createJobRunner(db, () => Promise.resolve()).run({
            id: 'old',
            kind: 'erase',
            brandId: 'brand',
            before: '2026-11-18T00:00:00.000Z',
          }),
        { seen: 2, complaint: { seen: 2, answered: 1 }, median: 180, within: 0 },
      ],
    ];

    test.each(CASES)('%s', async (_what, act, expected) => {
      await act();
      expect(await sum()).toMatchObject(expected);
      await makeReady();
      expect(await sum()).toMatchObject(expected);
    });

    test('of a reply that goes with its age, a younger post waits again', async () => {
      // The clock was put back: the post is younger than the answer to it.
      await store.keepMentions([
        createMentionRecord({
          id: 'x:9:brand',
          seenAt: '2026-11-20T08:00:00.000Z',
          post: { ...SAMPLE_POST, id: '9' },
        }),
      ]);
      await store.keepReply(
        createReplyRecord({ id: 'r9', mentionId: 'x:9:brand', sentAt: '2026-11-01T08:00:00.000Z' }),
      );
      if (isReady) await makeReady();
      const job = {
        id: 'old',
        kind: 'erase' as const,
        brandId: 'brand',
        before: '2026-11-10T00:00:00.000Z',
      };
      await createJobRunner(db, () => Promise.resolve()).run(job);
      expect(await sum()).toMatchObject({ seen: 4, complaint: { seen: 4, answered: 2 } });
      expect(await db.waiting.get('x:9:brand')).toBeDefined();
    });
  },
);

describe('days on which the clocks change, counted by hand', () => {
  /*
   * The same five posts; what day it is, is told by the wall where the client is.
   *                       Madrid               Canary               Buenos Aires (no change, UTC-3)
   *   03-28 22:30 UTC     Sat 28 23:30         Sat 28 22:30         Sat 28 19:30
   *   03-28 23:30 UTC     Sun 29 00:30         Sat 28 23:30         Sat 28 20:30
   *   03-29 01:30 UTC     Sun 29 03:30 (+2)    Sun 29 02:30 (+1)    Sat 28 22:30
   *   03-29 22:30 UTC     Mon 30 00:30 (+2)    Sun 29 23:30 (+1)    Sun 29 19:30
   *   03-30 02:30 UTC     Mon 30 04:30         Mon 30 03:30         Sun 29 23:30
   */
  const SPRING = [
    '2026-03-28T22:30:00.000Z',
    '2026-03-28T23:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-29T22:30:00.000Z',
    '2026-03-30T02:30:00.000Z',
  ];
  /*
   *   10-24 22:30 UTC     Sun 25 00:30 (+2)    Sat 24 23:30 (+1)    Sat 24 19:30
   *   10-25 00:30 UTC     Sun 25 02:30 (+2)    Sun 25 01:30 (+1)    Sat 24 21:30
   *   10-25 01:30 UTC     Sun 25 02:30 (+1)    Sun 25 01:30 (+0)    Sat 24 22:30
   *   10-25 22:30 UTC     Sun 25 23:30 (+1)    Sun 25 22:30 (+0)    Sun 25 19:30
   *   10-25 23:30 UTC     Mon 26 00:30         Sun 25 23:30         Sun 25 20:30
   */
  const AUTUMN = [
    '2026-10-24T22:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '2026-10-25T22:30:00.000Z',
    '2026-10-25T23:30:00.000Z',
  ];

  test.each([
    ['Europe/Madrid', SPRING, '2026-03-28', [1, 2, 2], [23, 0, 3, 0, 4]],
    ['Atlantic/Canary', SPRING, '2026-03-28', [2, 2, 1], [22, 23, 2, 23, 3]],
    ['America/Argentina/Buenos_Aires', SPRING, '2026-03-28', [3, 2, 0], [19, 20, 22, 19, 23]],
    ['Europe/Madrid', AUTUMN, '2026-10-24', [0, 4, 1], [0, 2, 2, 23, 0]],
    ['Atlantic/Canary', AUTUMN, '2026-10-24', [1, 4, 0], [23, 1, 1, 22, 23]],
    ['America/Argentina/Buenos_Aires', AUTUMN, '2026-10-24', [3, 2, 0], [19, 21, 22, 19, 20]],
  ])('%s, %o', async (zone, times, first, perDay, hours) => {
    for (const [index, at] of times.entries()) await complain(String(index), at, 30);
    const start = Date.parse(first) / 86_400_000;
    for (const isReady of [false, true]) {
      if (isReady) await makeReady();
      const counts: number[] = [];
      for (let day = start; day < start + 3; day += 1) {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const { seen } = await read({ from: date, to: date }, zone, '2026-12-01T00:00:00.000Z');
        counts.push(seen);
      }
      expect(counts).toEqual(perDay);
      const to = new Date((start + 2) * 86_400_000).toISOString().slice(0, 10);
      const { complaints } = await read({ from: first, to }, zone, '2026-12-01T00:00:00.000Z');
      expect(complaints.always.minutes).toEqual(hours.map(() => 30));
      const told = complaints.always.byHour.flatMap(({ seen }, hour) =>
        Array.from({ length: seen }, () => hour),
      );
      expect(told).toEqual([...hours].sort((one, two) => one - two));
    }
  });
});
