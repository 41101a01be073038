import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogReader } from '../../../lib/contexts/pages/create-log-reader';
import { followLog } from '../../../lib/contexts/pages/follow-log';
import { observeLog } from '../../../lib/contexts/pages/observe-log';
import { readLog } from '../../../lib/contexts/pages/read-log';
import type { MentionRecord, ReplyRecord } from '../../../lib/domain/log/log-entry';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import { rebuildDerived } from '../../../lib/storage/build-derived';
import { LogDatabase } from '../../../lib/storage/database';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

const ALL: LogFilter = { brandId: undefined, show: 'all', query: '' };
const HOUR = 3_600_000;
const START = Date.parse('2026-03-01T00:00:00.000Z');

let db: LogDatabase;
beforeEach(() => {
  db = new LogDatabase(`log-${Math.random()}`);
});
afterEach(() => db.delete());

const at = (hours: number) => new Date(START + hours * HOUR).toISOString();

function mentionAt(id: string, hours: number, part: Partial<MentionRecord> = {}) {
  return createMentionRecord({ id, seenAt: at(hours), ...part });
}

function replyAt(id: string, hours: number, part: Partial<ReplyRecord> = {}) {
  return createReplyRecord({ id, sentAt: at(hours), ...part });
}

async function readIds(filter: Partial<LogFilter> = {}, limit = 1000): Promise<string[]> {
  const { rows } = await readLog(db, { ...ALL, ...filter }, limit);
  return rows.map(({ record }) => record.id);
}

describe('reading the log', () => {
  test('an empty one gives nothing', async () => {
    expect(await readLog(db, ALL, 10)).toEqual({ rows: [], hasMore: false });
  });

  test('mentions and replies come in one order, newest first', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1), mentionAt('m2', 5), mentionAt('m3', 900)]);
    await db.replies.bulkPut([replyAt('r1', 2), replyAt('r2', 800)]);
    expect(await readIds()).toEqual(['m3', 'r2', 'm2', 'r1', 'm1']);
    expect(await readIds({ show: 'replies' })).toEqual(['r2', 'r1']);
    expect(await readIds({ show: 'mentions' })).toEqual(['m3', 'm2', 'm1']);
  });

  test('says whether there are older ones', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1), mentionAt('m2', 2)]);
    expect((await readLog(db, ALL, 1)).hasMore).toBe(true);
    expect((await readLog(db, ALL, 2)).hasMore).toBe(false);
  });

  test('knows one brand from the others', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1), mentionAt('m2', 2, { brandId: 'other' })]);
    await db.replies.bulkPut([replyAt('r1', 3, { brandId: 'other' }), replyAt('r2', 4)]);
    expect(await readIds({ brandId: 'other' })).toEqual(['r1', 'm2']);
    expect(await readIds({ brandId: 'nobody' })).toEqual([]);
  });

  test('a reply comes with its mention, also when that is not shown', async () => {
    await db.mentions.put(mentionAt('m1', 1, { correctedType: 'question' }));
    await db.replies.bulkPut([
      replyAt('r1', 2, { mentionId: 'm1' }),
      replyAt('r2', 3, { mentionId: 'gone' }),
    ]);
    const { rows } = await readLog(db, { ...ALL, show: 'replies' }, 10);
    expect(rows.map((row) => row.kind === 'reply' && row.mention?.id)).toEqual([undefined, 'm1']);
  });

  test('finds one old entry among many', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => mentionAt(`m${index}`, index / 3));
    const old = mentionAt('old', -20_000, { post: { ...SAMPLE_POST, text: 'Perdí mi paraguas' } });
    await db.mentions.bulkPut([...many, old]);
    await rebuildDerived(db);
    expect(await readIds({ query: 'paraguas' })).toEqual(['old']);
  });

  test('loses and doubles none, however the moments lie', { timeout: 60_000 }, async () => {
    const sameMoment = Array.from({ length: 3500 }, (_, index) => mentionAt(`s${index}`, 10));
    const spread = Array.from({ length: 900 }, (_, index) => mentionAt(`t${index}`, index ** 1.5));
    const replies = Array.from({ length: 700 }, (_, index) => replyAt(`r${index}`, index * 7));
    await db.mentions.bulkPut([...sameMoment, ...spread]);
    await db.replies.bulkPut(replies);
    const { rows } = await readLog(db, ALL, Number.POSITIVE_INFINITY);
    expect(new Set(rows.map(({ record }) => record.id)).size).toBe(5100);
    expect(rows).toHaveLength(5100);
    expect(rows.every((row, index) => index === 0 || row.at <= (rows[index - 1]?.at ?? ''))).toBe(
      true,
    );
  });

  test('a clock that was wrong hides nothing', async () => {
    await db.mentions.bulkPut([
      mentionAt('m1', 1),
      mentionAt('future', 0, { seenAt: '2106-01-01T00:00:00.000Z' }),
      mentionAt('past', 0, { seenAt: '1970-01-01T00:00:00.000Z' }),
      mentionAt('odd', 0, { seenAt: 'yesterday' }),
    ]);
    expect((await readIds()).sort()).toEqual(['future', 'm1', 'odd', 'past']);
  });

  test('an answered post is told once, with its newest reply and the others', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1), mentionAt('m2', 2), mentionAt('m3', 2)]);
    await db.replies.bulkPut([
      replyAt('r1', 2, { mentionId: 'm1' }),
      replyAt('r2', 900, { mentionId: 'm1' }),
      replyAt('r3', 2, { mentionId: 'm3' }),
    ]);
    await rebuildDerived(db);
    expect(await readIds()).toEqual(['r2', 'r3', 'r1', 'm2']);
    expect(await readIds({ show: 'mentions' })).toEqual(['m3', 'm2', 'm1']);
    expect(await readIds({ query: 'fibra' })).toEqual(['r2', 'r3', 'r1', 'm2']);
    const part = await readLog(db, ALL, 3);
    expect(part.hasMore).toBe(true);
    await db.mentions.delete('m2');
    expect((await readLog(db, ALL, 3)).hasMore).toBe(false);
    await db.replies.delete('r3');
    expect((await readIds()).sort()).toEqual(['m3', 'r1', 'r2']);
  });

  test('a file has the answered posts too', async () => {
    await db.mentions.put(mentionAt('m1', 1));
    await db.replies.put(replyAt('r1', 2, { mentionId: 'm1' }));
    const { rows } = await readLog(db, ALL, Number.POSITIVE_INFINITY, { hasAnswered: true });
    expect(rows.map(({ record }) => record.id)).toEqual(['r1', 'm1']);
  });

  test('a record that is not as it should be hides no other, and no search finds it', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1), { id: 'odd', seenAt: at(2) } as never]);
    await db.replies.bulkPut([{ id: 'r1', sentAt: at(3), mentionId: 7 } as never]);
    await db.replies.bulkPut([{ id: 'r2', sentAt: at(4) } as never]);
    await rebuildDerived(db);
    expect(await readIds()).toEqual(['r2', 'r1', 'odd', 'm1']);
    expect(await readIds({ query: 'fibra' })).toEqual(['m1']);
  });

  test('C35: what was answered to her is found by handle and by words, with the text as sent', async () => {
    const text = 'Hola, Marina. Ya está: te devolvemos 12,50 € el jueves.';
    const post = { ...SAMPLE_POST, author: { name: 'Marina', handle: 'marina_mar' } };
    await db.replies.bulkPut([replyAt('r1', 2, { text, post }), replyAt('r2', 3)]);
    await rebuildDerived(db);
    for (const query of ['@marina_mar', 'marina', '12,50']) {
      const { rows } = await readLog(db, { ...ALL, query }, 10);
      expect(rows.map((row) => row.kind === 'reply' && row.record.text)).toEqual([text]);
    }
  });

  test('C35: with the text come its time, what the checks said, and the links to post and reply', async () => {
    const checks = [{ id: 'K03' as const, state: 'met' as const }];
    const url = 'https://x.com/Fibralia/status/77';
    await db.replies.put(replyAt('r1', 2, { text: 'Lo sentimos, Marina.', checks, url }));
    await rebuildDerived(db);
    const { rows } = await readLog(db, { ...ALL, query: 'marina' }, 10);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record).toMatchObject({
      sentAt: at(2),
      checks,
      url,
      post: { url: SAMPLE_POST.url },
    });
  });

  test('goes by type of the post, by time, and by promises', async () => {
    await db.mentions.bulkPut([
      mentionAt('m1', 1, { correctedType: 'question' }),
      mentionAt('m2', 2),
      mentionAt('m3', 2000),
    ]);
    await db.replies.bulkPut([
      replyAt('r1', 3, { mentionId: 'm1' }),
      replyAt('r2', 4, { mentionId: 'm2' }),
    ]);
    await db.promises.put({ id: 'p', replyId: 'r2' } as never);
    await rebuildDerived(db);
    expect(await readIds({ types: ['question'] })).toEqual(['r1']);
    expect(await readIds({ types: ['question', 'complaint'] })).toEqual(['m3', 'r2', 'r1']);
    expect(await readIds({ from: at(4) })).toEqual(['m3', 'r2']);
    expect(await readIds({ from: at(2), to: at(4) })).toEqual(['r1', 'm2']);
    expect(await readIds({ query: 'fibra', from: at(3), to: at(2000) })).toEqual(['r2', 'r1']);
    expect(await readIds({ hasPromise: true })).toEqual(['r2']);
  });

  test('is read on page by page, each row once', async () => {
    await db.mentions.bulkPut(Array.from({ length: 95 }, (_, at) => mentionAt(`m${at}`, at * 30)));
    await rebuildDerived(db);
    for (const query of ['', 'fibra']) {
      const reader = createLogReader(db, { ...ALL, query });
      const pages = [
        await reader.readNext(40),
        await reader.readNext(40),
        await reader.readNext(40),
      ];
      expect(pages.map(({ rows, hasMore }) => [rows.length, hasMore])).toEqual([
        [40, true],
        [40, true],
        [15, false],
      ]);
      const ids = pages.flatMap(({ rows }) => rows.map(({ record }) => record.id));
      expect(ids).toEqual(Array.from({ length: 95 }, (_, at) => `m${94 - at}`));
    }
  });

  test('stops when nobody waits any more', async () => {
    await db.mentions.bulkPut([mentionAt('m1', 1)]);
    expect((await readLog(db, ALL, 10, { isStopped: () => true })).rows).toEqual([]);
  });
});

describe('a log that changes', () => {
  test('is told of, once for several writes, and not of other databases', async () => {
    const other = new LogDatabase(`other-${Math.random()}`);
    const life = new AbortController();
    let told = 0;
    observeLog(db, life.signal, () => {
      told += 1;
    });
    await db.mentions.bulkPut([mentionAt('m1', 1), mentionAt('m2', 2)]);
    await db.mentions.update('m1', { correctedType: 'question' });
    await db.replies.put(replyAt('r1', 3));
    await expect.poll(() => told).toBe(1);
    await db.mentions.delete('m2');
    await expect.poll(() => told).toBe(2);
    await other.mentions.put(mentionAt('m1', 1));
    life.abort();
    await db.mentions.delete('m1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toBe(2);
    await other.delete();
  });

  test('is read again until it rests, and no more once nobody looks', async () => {
    const life = new AbortController();
    const seen: string[][] = [];
    await db.mentions.put(mentionAt('m1', 1));
    followLog(db, { filter: ALL, limit: 10 }, life.signal, {
      onPart: ({ rows }) => seen.push(rows.map(({ record }) => record.id)),
      onError: (error) => {
        throw error;
      },
    });
    await expect.poll(() => seen.at(-1)).toEqual(['m1']);
    for (let count = 2; count < 30; count += 1)
      await db.mentions.put(mentionAt(`m${count}`, count));
    await expect.poll(() => seen.at(-1)?.[0]).toBe('m29');
    await db.mentions.update('m29', { brandName: 'x' });
    life.abort();
    const count = seen.length;
    await db.mentions.put(mentionAt('late', 99));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).toHaveLength(count);
  });

  test('that cannot be opened is told of', async () => {
    const life = new AbortController();
    const broken = new LogDatabase('broken');
    broken.close();
    const told = new Promise((resolve) => {
      followLog(broken, { filter: ALL, limit: 10 }, life.signal, {
        onPart: () => undefined,
        onError: resolve,
      });
    });
    expect(await told).toMatchObject({ name: 'DatabaseClosedError' });
    life.abort();
  });
});
