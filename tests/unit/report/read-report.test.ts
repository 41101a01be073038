import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { readReport } from '../../../lib/contexts/pages/read-report';
import {
  readReportChoice,
  writeReportSearch,
} from '../../../lib/contexts/pages/read-report-choice';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import { LogDatabase } from '../../../lib/storage/database';
import {
  createSampleInput,
  createSampleLog,
  SAMPLE_BRAND,
  SAMPLE_NOW,
  SAMPLE_OPTIONS,
  SAMPLE_PERIOD,
} from '../../support/report-sample';

const db = new LogDatabase('report-test');
afterEach(() => db.delete().then(() => db.open()));

/** As if each had just been written: all days wait to be counted. */
async function fill(log: ReturnType<typeof createSampleLog>): Promise<void> {
  await db.mentions.bulkPut(log.mentions);
  await db.replies.bulkPut(log.replies);
  await db.promises.bulkPut(log.promises);
  const days = log.mentions.map(({ brandId, seenAt }) => ({ brandId, day: seenAt.slice(0, 10) }));
  await db.staleDays.bulkPut(days);
}

describe('C34: a report out of the log', () => {
  test('is the same as from all records, with another client’s log beside it', async () => {
    const log = createSampleLog();
    const isOther = { brandId: 'hotel', brandName: 'Hotel Miramar' };
    await fill(log);
    await fill({
      mentions: log.mentions.map((one) => ({ ...one, ...isOther, id: `h-${one.id}` })),
      replies: log.replies.map((one) => ({
        ...one,
        ...isOther,
        id: `h-${one.id}`,
        mentionId: `h-${one.mentionId}`,
      })),
      promises: log.promises.map((one) => ({ ...one, ...isOther, id: `h-${one.id}` })),
    });
    const report = await readReport(db, SAMPLE_BRAND, SAMPLE_OPTIONS);
    const whole = buildReport(createSampleInput(), SAMPLE_OPTIONS);
    expect(report).toEqual(whole);
    expect(JSON.stringify(report)).not.toMatch(/Miramar|h-c|h-q/);
  });

  test('hides the names of those who wrote and are not quoted', async () => {
    const log = createSampleLog();
    const [praise] = log.mentions.filter(({ id }) => id === 'p0');
    if (!praise) throw new Error('no praise in the sample');
    // More glad posts after it than are read for quotes.
    const fans = Array.from({ length: 90 }, (_, index) => ({
      ...praise,
      id: `fan${index}`,
      seenAt: '2026-11-22T10:00:00.000Z',
      post: {
        ...praise.post,
        postedAt: '2026-11-22T10:00:00.000Z',
        author: index === 0 ? { name: 'Xurxo Zurbano', handle: 'xz_7' } : praise.post.author,
      },
    }));
    const lesson = 'Con Zurbano y xz_7 hablamos tarde';
    const mentions = [...log.mentions, ...fans].map((one) =>
      one.id === 'n0' ? { ...one, lesson, action: 'Zurbano ya tiene línea' } : one,
    );
    await fill({ ...log, mentions });
    const read = (areNamesHidden: boolean) =>
      readReport(db, SAMPLE_BRAND, { ...SAMPLE_OPTIONS, areNamesHidden });
    expect(JSON.stringify(await read(false))).toContain('Zurbano');
    expect(JSON.stringify(await read(true))).not.toMatch(/Zurbano|xz_7/);
  });

  test('is empty where the log is', async () => {
    const report = await readReport(db, SAMPLE_BRAND, SAMPLE_OPTIONS);
    expect(report.figures.seen).toBe(0);
    expect(report.turned).toEqual([]);
  });
});

describe('what an address asks for', () => {
  const hotel = { ...SAMPLE_BRAND, id: 'hotel', replyLanguage: 'ca' as const };
  const brands = [SAMPLE_BRAND, hotel];
  const read = (search: string) => readReportChoice(search, brands, 'es', SAMPLE_NOW);

  test('without a word: the first client’s last whole week', () => {
    // 23 November 2026 is a Monday.
    expect(read('')).toEqual({
      brandId: 'fibralia',
      period: SAMPLE_PERIOD,
      isOtherPeriod: false,
      language: 'es',
      areNamesHidden: false,
      isOffice: false,
    });
  });

  test('the client’s language, and days that are days', () => {
    expect(read('?client=hotel')?.language).toBe('ca');
    expect(read('?client=hotel&lang=en')?.language).toBe('en');
    expect(read('?client=')?.brandId).toBe('fibralia');
    const own = read('?from=2026-11-03&to=2026-11-12')?.period;
    expect(own).toEqual({ from: '2026-11-03', to: '2026-11-12' });
    for (const odd of [
      'from=2026-02-30&to=2026-03-01',
      'from=2026-11-12&to=2026-11-03',
      'from=x',
    ]) {
      expect(read(`?${odd}`)).toMatchObject({ period: SAMPLE_PERIOD, isOtherPeriod: true });
    }
    expect(read('?from=1990-01-01&to=2026-11-03')?.period).toEqual(SAMPLE_PERIOD);
  });

  test('a client that is gone is not replaced by another one', () => {
    const choice = read('?client=gone&from=2026-11-03&to=2026-11-12');
    expect(choice?.brandId).toBe('gone');
    expect(choice?.language).toBe('es');
    expect(choice?.period).toEqual({ from: '2026-11-03', to: '2026-11-12' });
  });

  test('is written so that it reads back the same', () => {
    const choice = read('?client=hotel&from=2026-11-03&to=2026-11-12&names=hidden&hours=office');
    if (!choice) throw new Error('no client');
    expect(read(writeReportSearch(choice))).toEqual(choice);
    expect(readReportChoice('', [], 'es', SAMPLE_NOW)).toBeUndefined();
  });
});
