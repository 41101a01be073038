import { describe, expect, test } from 'vitest';
import type { PromiseRecord } from '../../../lib/domain/log/log-entry';
import { planReminders } from '../../../lib/domain/log/promise/plan-reminders';
import { formatDue } from '../../../lib/i18n/format-due';

const PROMISE: PromiseRecord = {
  id: 'r:12',
  brandId: 'brand',
  brandName: 'Fibralia',
  replyId: 'r',
  mentionId: 'x:1:brand',
  authorKey: 'x:lucia_ej',
  words: 'Te escribimos hoy antes de las 18:00.',
  madeAt: '2026-03-02T10:00:00.000Z',
  dueAt: '2026-03-02T17:00:00.000Z',
  state: 'open',
};
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const plan = (now: number, told = {}, part: Partial<PromiseRecord> = {}) =>
  planReminders([{ ...PROMISE, ...part }], told, now);
const stages = (made: ReturnType<typeof plan>) => made.due.map(({ stage }) => stage);

describe('C27: a promised update is not forgotten', () => {
  test('a quarter of an hour before, then when it is due, each once', () => {
    const waiting = plan(at('12:00'));
    expect(waiting).toEqual({ due: [], told: {}, reached: 0, nextAt: at('16:45') });
    const soon = plan(at('16:45'));
    expect(stages(soon)).toEqual(['soon']);
    expect(soon.nextAt).toBe(at('17:00'));
    expect(stages(plan(at('16:46'), soon.told))).toEqual([]);
    const due = plan(at('17:00'), soon.told);
    expect(stages(due)).toEqual(['due']);
    expect(due.nextAt).toBeUndefined();
    expect(stages(plan(at('17:30'), due.told))).toEqual([]);
  });

  test('a browser that was closed meanwhile says the latest only', () => {
    expect(stages(plan(at('18:30')))).toEqual(['due']);
  });

  test('after a day it is the queue that shows it', () => {
    expect(stages(plan(at('17:00') + 24 * 60 * 60_000))).toEqual([]);
  });

  test.each(['kept', 'broken'] as const)('%s: nothing to remind of', (state) => {
    expect(plan(at('17:00'), {}, { state })).toEqual({ due: [], told: {}, reached: 0 });
  });

  test('moved, it is told anew', () => {
    const { told } = plan(at('17:00'));
    const moved = plan(at('17:05'), told, { dueAt: '2026-03-02T19:00:00.000Z' });
    expect(moved).toMatchObject({ due: [], nextAt: at('18:45') });
    expect(stages(plan(at('18:45'), moved.told, { dueAt: '2026-03-02T19:00:00.000Z' }))).toEqual([
      'soon',
    ]);
  });

  test('what is promised for in ten minutes is only told when due', () => {
    const part = { madeAt: '2026-03-02T16:50:00.000Z' };
    expect(plan(at('16:51'), {}, part)).toMatchObject({ due: [], nextAt: at('17:00') });
  });

  test('what is over is no longer noted as told', () => {
    expect(planReminders([], { gone: { stage: 'due', dueAt: PROMISE.dueAt } }, 0).told).toEqual({});
  });
});

describe('when it is due, as it is where the client is', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const say = (due: string, timeZone = 'Europe/Madrid') =>
    formatDue(new Date(due), { now, locale: 'es', timeZone });
  test.each([
    ['2026-03-02T17:00:00Z', 'hoy, 18:00'],
    ['2026-03-02T22:59:00Z', 'hoy'],
    ['2026-03-02T23:30:00Z', 'mañana, 0:30'],
    ['2026-03-01T17:00:00Z', 'ayer, 18:00'],
    ['2026-03-06T09:00:00Z', 'viernes, 6 de marzo, 10:00'],
    ['2026-04-06T08:00:00Z', '6 de abril, 10:00'],
  ])('%s', (due, words) => expect(say(due)).toBe(words));

  test('in another zone it is another hour, and another day', () => {
    expect(say('2026-03-02T17:00:00Z', 'Atlantic/Canary')).toBe('hoy, 17:00');
    expect(say('2026-03-02T23:30:00Z', 'Atlantic/Canary')).toBe('hoy, 23:30');
  });
});
