import { describe, expect, test } from 'vitest';
import type { PromiseRecord } from '../../../lib/domain/log/log-entry';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import { dropHidden } from '../../../lib/domain/log/report/tidy-hidden';
import { writeMarkdown } from '../../../lib/domain/log/report/write-markdown';
import { describeReport } from '../../../lib/i18n/describe-report';
import { listFigures } from '../../../lib/i18n/list-report-figures';
import {
  createSampleInput,
  createSampleLog,
  SAMPLE_OPTIONS,
  type SampleLog,
} from '../../support/report-sample';

const report = (log: SampleLog, now = SAMPLE_OPTIONS.now) =>
  buildReport(createSampleInput(log), { ...SAMPLE_OPTIONS, now });

const markdown = (log: SampleLog) =>
  writeMarkdown(describeReport(report(log), 'es'), { title: '', text: '' });

describe('what is the team’s own safety net', () => {
  const log = createSampleLog();
  const slipped = {
    ...log,
    replies: log.replies.map((reply) => ({
      ...reply,
      checks: [
        ...reply.checks,
        { id: 'K19' as const, state: 'stop' as const },
        { id: 'K22' as const, state: 'stop' as const },
        { id: 'K23' as const, state: 'warn' as const },
        { id: 'K26' as const, state: 'warn' as const },
      ],
    })),
  };

  test('is in no sheet and no table that a client gets', () => {
    expect(report(slipped).figures.checks.K22?.met).toBe(0);
    expect(markdown(slipped)).toBe(markdown(log));
    expect(listFigures(report(slipped), 'es')).toEqual(listFigures(report(log), 'es'));
  });

  test('one bad word in many replies is not none of one', () => {
    const [first, ...rest] = log.replies;
    if (!first) throw new Error('an empty sample');
    const rude = {
      ...first,
      checks: [...first.checks, { id: 'K13' as const, state: 'warn' as const }],
    };
    const { asked = 0, met } =
      report({ ...log, replies: [rude, ...rest] }).figures.checks.K13 ?? {};
    expect(asked).toBeGreaterThan(40);
    expect(met).toBe(asked - 1);
  });
});

test('a reply from an account that is not the brand’s is none of its answers', () => {
  const log = createSampleLog();
  const [first, ...rest] = log.replies;
  if (!first) throw new Error('an empty sample');
  const strange = { ...log, replies: [{ ...first, otherAccount: 'HotelMiramar' }, ...rest] };
  const { within, unanswered } = report(strange).times;
  const before = report(log).times;
  expect([within, unanswered]).toEqual([before.within - 1, before.unanswered + 1]);
});

describe('a promise stands once, and whole', () => {
  const say = (words: readonly string[], authors: readonly string[] = []) => {
    const log = createSampleLog();
    const [first] = log.promises;
    if (!first) throw new Error('an empty sample');
    const promises = words.map((one, index): PromiseRecord => {
      return { ...first, id: `w${index}`, words: one, authorKey: authors[index] ?? 'x:one' };
    });
    return report({ ...log, promises }).promises;
  };
  const phone = 'Te llamamos mañana antes de las 10 al 612 345 678.';

  test('the same words for the same time are one, with or without the number in them', () => {
    const told = say([phone, 'Te llamamos mañana antes de las 10.', phone]);
    expect(told.map(({ words }) => words)).toEqual(['Te llamamos mañana antes de las 10']);
    expect(told[0]).not.toHaveProperty('people');
    expect(say([phone, phone], ['x:one', 'x:two'])).toMatchObject([{ people: 2 }]);
    expect(say([phone, 'Mañana te escribimos.'])).toHaveLength(2);
  });

  test.each([
    ['Te llamamos antes de las 10 al ….', 'Te llamamos antes de las 10.'],
    ['Et truquem abans de les 10 al telèfon …', 'Et truquem abans de les 10'],
    ['…, hoy te llamamos', 'Hoy te llamamos'],
    ['Hoy te llama …', 'Hoy te llama …'],
    ['Te llamamos al … antes de las 10', 'Te llamamos al … antes de las 10'],
    ['Hoy lo hablamos con ….', 'Hoy lo hablamos con …'],
  ])('%s', (hidden, told) => {
    expect(dropHidden(hidden)).toBe(told);
  });
});

describe('what a client can add up', () => {
  /** The sample, of which some of the first complaints were answered by nobody. */
  const withOpen = (count: number, seenAt?: string): SampleLog => {
    const log = createSampleLog();
    const open = new Set(Array.from({ length: count }, (_, index) => `c${index}`));
    return {
      ...log,
      mentions: log.mentions.map((one) => {
        if (!open.has(one.id) || !seenAt) return one;
        return { ...one, seenAt, post: { ...one.post, postedAt: seenAt } };
      }),
      replies: log.replies.filter(({ mentionId }) => !open.has(mentionId)),
    };
  };

  test('causes and the others come to all complaints', () => {
    const { causes, otherCauses, days } = report(createSampleLog());
    const all = days.reduce((sum, day) => sum + day.complaints, 0);
    const named = causes.reduce((sum, { count }) => sum + count, 0);
    expect(named + otherCauses.count).toBe(all);
    expect(causes.length).toBeLessThan(5);
    expect(markdown(createSampleLog())).toMatch(/\| Otras \| \d+ \| \d+ \|/);
  });

  const sunday = '2026-11-22T12:00:00.000Z';
  const soon = Date.parse(sunday) + 60_000;

  test.each([
    [withOpen(7), SAMPLE_OPTIONS.now],
    [withOpen(7, sunday), soon],
  ])('what is listed as open is what the chart counts, in time and past it', (log, now) => {
    const { open, times } = report(log, now);
    const count = (kind: string) =>
      open.reduce((sum, item) => sum + (item.kind === kind && 'count' in item ? item.count : 0), 0);
    const risks = open.filter((item) => item.kind === 'risk');
    const late = risks.filter((item) => !item.isInTime).length;
    expect(times.unanswered + times.waiting).toBeGreaterThan(5);
    expect(count('unanswered') + late).toBe(times.unanswered);
    expect(count('inTime') + risks.length - late).toBe(times.waiting);
  });

  test('beside a dangerous one the rest are others', () => {
    expect(markdown(withOpen(7))).toMatch(/Otras \S+ quejas sin respuesta; la más antigua/);
  });
});
