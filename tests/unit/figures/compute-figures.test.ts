import { describe, expect, test } from 'vitest';
import type { Goals, OfficeHours } from '../../../lib/domain/brand/brand';
import { computeFigures } from '../../../lib/domain/log/figures/compute-figures';
import type { FigurePromise, FigureRow } from '../../../lib/domain/log/figures/figure-row';

const WEEK = { from: '2026-11-16', to: '2026-11-22' };
const NOW = Date.parse('2026-11-23T08:00:00Z');
const MADRID: Goals = { timeZone: 'Europe/Madrid' };

const at = (iso: string) => Date.parse(iso);
let nextId = 0;
function row(part: Partial<FigureRow>): FigureRow {
  nextId += 1;
  return {
    id: `m${nextId}`,
    authorKey: `x:p${nextId}`,
    site: 'x',
    type: 'complaint',
    polarity: 'negative',
    at: at('2026-11-17T09:00:00Z'),
    checks: [],
    causes: [],
    named: [],
    ...part,
  };
}

/** A complaint at a time, answered after so many minutes or not at all. */
function waited(iso: string, minutes?: number, part: Partial<FigureRow> = {}): FigureRow {
  const replied = minutes === undefined ? {} : { repliedAt: at(iso) + minutes * 60_000 };
  return row({ at: at(iso), ...replied, ...part });
}

function compute(rows: FigureRow[], goals: Goals = MADRID, promises: FigurePromise[] = []) {
  return computeFigures({ rows, promises }, { period: WEEK, goals, localZone: 'UTC', now: NOW });
}

describe('first replies, counted by hand', () => {
  /*
   * Madrid is UTC+1 in November.
   *   arrival (UTC)     there        reply after   within 120
   *   Mon 16 08:00      Mon 09 h      10 min       yes
   *   Mon 16 22:59      Mon 23 h      30 min       yes
   *   Mon 16 23:00      Tue 00 h     120 min       yes, to the minute
   *   Thu 19 13:00      Thu 14 h     121 min       no
   *   Thu 19 14:30      Thu 15 h     600 min       no
   *   Fri 20 10:00      Fri 11 h     none          no: past the goal
   *   Sun 22 22:00      Sun 23 h     none          no: past the goal (600 min ago)
   * Sorted: 10 30 120 121 600: middle 120, nine of ten 600 (ceil(0.9 × 5) = 5th).
   */
  const rows = [
    waited('2026-11-16T08:00:00Z', 10),
    waited('2026-11-16T22:59:00Z', 30),
    waited('2026-11-16T23:00:00Z', 120),
    waited('2026-11-19T13:00:00Z', 121),
    waited('2026-11-19T14:30:00Z', 600),
    waited('2026-11-20T10:00:00Z'),
    waited('2026-11-22T22:00:00Z'),
  ];
  const { always } = compute(rows).complaints;

  test('median, nine of ten, slowest and share of the goal', () => {
    expect(always.minutes).toEqual([10, 30, 120, 121, 600]);
    expect([always.median, always.p90, always.slowest]).toEqual([120, 600, 600]);
    expect([always.within, always.late, always.unanswered, always.waiting]).toEqual([3, 2, 2, 0]);
    expect(always.share).toBeCloseTo(3 / 7);
  });

  test('of an even number, the median lies between the two in the middle', () => {
    const four = compute(rows.slice(0, 4)).complaints.always;
    expect(four.median).toBe(75);
    expect(four.p90).toBe(121);
  });

  test('by hour and weekday of the client', () => {
    const seen = (slots: { seen: number }[]) => slots.map((slot) => slot.seen);
    expect(seen(always.byWeekday)).toEqual([2, 1, 0, 2, 1, 0, 1]);
    const hours = always.byHour.flatMap((slot, hour) => (slot.seen > 0 ? [[hour, slot.seen]] : []));
    expect(hours).toEqual([
      [0, 1],
      [9, 1],
      [11, 1],
      [14, 1],
      [15, 1],
      [23, 2],
    ]);
    expect(always.byWeekday[3]).toEqual({ seen: 2, answered: 2, within: 0, median: 360.5 });
    expect(always.byHour[23]).toEqual({ seen: 2, answered: 1, within: 1, median: 30 });
  });

  test('in another zone the same posts fall on other days, and out of the week', () => {
    const mexico = compute(rows, { timeZone: 'America/Mexico_City' }).complaints.always;
    // UTC-6: Mon 02, Mon 16, Mon 17, Thu 07, Thu 08, Fri 04, Sun 16.
    expect(mexico.byWeekday.map((slot) => slot.seen)).toEqual([3, 0, 0, 2, 1, 0, 1]);
    const edge = [waited('2026-11-16T03:00:00Z', 5)];
    expect(compute(edge, { timeZone: 'America/Mexico_City' }).seen).toBe(0);
    expect(compute(edge).seen).toBe(1);
  });

  test('who still waits in time counts neither for nor against', () => {
    const fresh = [waited('2026-11-22T21:00:00Z', 5), waited('2026-11-22T22:58:00Z')];
    const now = at('2026-11-22T23:30:00Z');
    const options = { period: WEEK, goals: MADRID, localZone: 'UTC', now };
    const { complaints } = computeFigures({ rows: fresh, promises: [] }, options);
    expect([complaints.always.waiting, complaints.always.share]).toEqual([1, 1]);
  });

  test('a clock that was put back: the reply counts as at once, and is counted', () => {
    const figures = compute([
      waited('2026-11-17T09:00:00Z', -45),
      waited('2026-11-17T09:00:00Z', 9),
    ]);
    expect(figures.complaints.always.minutes).toEqual([0, 9]);
    expect(figures.clamped).toBe(1);
  });

  test('a goal of its own is kept', () => {
    expect(compute(rows, { ...MADRID, replyMinutes: 29 }).complaints.always.within).toBe(1);
  });
});

describe('in opening hours, counted by hand', () => {
  const nine: OfficeHours = [1, 2, 3, 4, 5].map(() => [{ from: 540, to: 1080 }]).concat([[], []]);
  const goals: Goals = { ...MADRID, officeHours: nine };

  /*
   * Open Mon to Fri from 9 to 18, Madrid (UTC+1).
   *   Mon 16 08:30 there → 09:20           20 min
   *   Mon 16 17:30 → Tue 17 09:15          30 + 15 = 45 min
   *   Fri 20 17:50 → Mon 23 08:59          10 min (the weekend is shut)
   *   Sat 21 12:00 → Sat 21 13:00           0 min
   *   Wed 18 10:00 → Thu 19 11:00          480 + 120 = 600 min
   */
  test.each([
    ['2026-11-16T07:30:00Z', '2026-11-16T08:20:00Z', 20],
    ['2026-11-16T16:30:00Z', '2026-11-17T08:15:00Z', 45],
    ['2026-11-20T16:50:00Z', '2026-11-23T07:59:00Z', 10],
    ['2026-11-21T11:00:00Z', '2026-11-21T12:00:00Z', 0],
    ['2026-11-18T09:00:00Z', '2026-11-19T10:00:00Z', 600],
  ])('%s to %s is %i minutes', (from, to, minutes) => {
    const figures = compute([row({ at: at(from), repliedAt: at(to) })], goals);
    expect(figures.complaints.office?.minutes).toEqual([minutes]);
  });

  test('on days when clocks change an hour is not lost or won by daytime hours', () => {
    // 2026-10-25, a Sunday of 25 hours; 2026-03-29, one of 23.
    const sundays: OfficeHours = [[], [], [], [], [], [], [{ from: 0, to: 1440 }]];
    const days = [
      ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25 * 60],
      ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23 * 60],
    ] as const;
    for (const [day, from, to, minutes] of days) {
      const rows = [row({ at: at(from), repliedAt: at(to) })];
      const week = { from: day, to: day };
      const options = {
        period: week,
        goals: { ...MADRID, officeHours: sundays },
        localZone: 'UTC',
      };
      const figures = computeFigures({ rows, promises: [] }, { ...options, now: at(to) });
      expect(figures.complaints.office?.minutes).toEqual([minutes]);
      expect(figures.complaints.always.minutes).toEqual([minutes]);
    }
    const daytime = [
      row({ at: at('2026-10-25T07:30:00Z'), repliedAt: at('2026-10-25T09:00:00Z') }),
    ];
    const hours: OfficeHours = [[], [], [], [], [], [], [{ from: 540, to: 1080 }]];
    const options = { goals: { ...MADRID, officeHours: hours }, localZone: 'UTC', now: NOW };
    const period = { from: '2026-10-25', to: '2026-10-25' };
    const figures = computeFigures({ rows: daytime, promises: [] }, { period, ...options });
    // 8:30 to 10:00 there, open from 9: 60 minutes.
    expect(figures.complaints.office?.minutes).toEqual([60]);
  });
});

describe('counts', () => {
  const rows = [
    waited('2026-11-16T08:00:00Z', 10, { authorKey: 'x:ana', outcome: 'turnedAround' }),
    waited('2026-11-16T09:00:00Z', 10, { authorKey: 'x:ana', outcome: 'turnedAround' }),
    waited('2026-11-17T09:00:00Z', undefined, { closed: 'private', authorKey: 'x:bea' }),
    waited('2026-11-17T09:00:00Z', undefined, { closed: 'troll' }),
    waited('2026-11-17T09:00:00Z', undefined, { closed: 'notOurs' }),
    waited('2026-11-17T09:00:00Z', undefined, { type: 'notOurs' }),
    waited('2026-11-18T09:00:00Z', 5, {
      type: 'praise',
      polarity: 'positive',
      authorKey: 'x:cris',
    }),
    waited('2026-11-18T09:00:00Z', undefined, { type: 'question', polarity: 'neutral' }),
  ];
  const figures = compute(rows);

  test('answered by type and tone; what is none of ours is not among them', () => {
    expect([figures.seen, figures.notOurs, figures.handled]).toEqual([6, 2, 5]);
    expect(figures.byType).toEqual({
      complaint: { seen: 4, answered: 3 },
      praise: { seen: 1, answered: 1 },
      question: { seen: 1, answered: 0 },
    });
    expect(figures.byPolarity.negative).toEqual({ seen: 4, answered: 3 });
    expect(figures.byPolarity.positive).toEqual({ seen: 1, answered: 1 });
  });

  test('people are counted once; a reply elsewhere has no time', () => {
    expect([figures.peopleHelped, figures.peopleWonBack]).toEqual([3, 1]);
    expect(figures.outcomes).toEqual({ turnedAround: 2 });
    expect(figures.complaints.always.minutes).toEqual([10, 10]);
    expect(figures.everything.minutes).toEqual([5, 10, 10]);
  });

  test('a corrected type moves a mention, a deleted one is gone', () => {
    const [first, ...rest] = rows;
    if (!first) throw new Error('no rows');
    const corrected = compute([{ ...first, type: 'praise', polarity: 'positive' }, ...rest]);
    expect(corrected.byType.praise).toEqual({ seen: 2, answered: 2 });
    expect(corrected.complaints.always.minutes).toEqual([10]);
    expect(corrected.outcomes.turnedAround).toBe(1);
    expect(compute(rest).seen).toBe(5);
  });

  test('checks: what words cannot tell is left out', () => {
    const checks = [
      { id: 'K02', state: 'met' },
      { id: 'K02', state: 'missing' },
      { id: 'K02', state: 'weak' },
      { id: 'K02', state: 'ask' },
      { id: 'K12', state: 'warn' },
      { id: 'K12', state: 'hint' },
      { id: 'K19', state: 'stop' },
    ] as const;
    expect(compute([row({ checks: [...checks] })]).checks).toEqual({
      K02: { asked: 3, met: 1 },
      K12: { asked: 1, met: 0 },
      K19: { asked: 1, met: 0 },
    });
  });

  test('what a reply must not have is met where nothing was found, and counted of all replies', () => {
    const clean = row({ checks: [{ id: 'K02', state: 'met' }] });
    const bad = row({
      checks: [
        { id: 'K12', state: 'warn' },
        { id: 'own:price', state: 'warn' },
      ],
    });
    expect(compute([clean, clean, clean, bad]).checks).toEqual({
      K02: { asked: 3, met: 3 },
      K12: { asked: 4, met: 3 },
      'own:price': { asked: 4, met: 3 },
    });
  });

  test('causes and people named, praised apart from criticised', () => {
    const { causes, named } = compute([
      row({ causes: ['outage'], named: ['technician'] }),
      row({ causes: ['outage', 'billing'] }),
      row({ type: 'praise', causes: ['outage'], named: ['technician', 'name:marta'] }),
      row({ type: 'question', causes: ['billing'] }),
    ]);
    expect(causes).toEqual({
      outage: { praised: 1, criticised: 2 },
      billing: { praised: 0, criticised: 1 },
    });
    expect(named.technician).toEqual({ praised: 1, criticised: 1 });
    expect(named['name:marta']).toEqual({ praised: 1, criticised: 0 });
  });

  test('promises made in the week: kept, broken, open, overdue', () => {
    const promise = (id: string, part: Partial<FigurePromise>): FigurePromise => ({
      id,
      state: 'open',
      madeAt: '2026-11-17T09:00:00Z',
      dueAt: '2026-11-25T09:00:00Z',
      ...part,
    });
    const { promises } = compute([], MADRID, [
      promise('1', {}),
      promise('2', { dueAt: '2026-11-22T09:00:00Z' }),
      promise('3', { state: 'kept' }),
      promise('4', { state: 'broken' }),
      promise('5', { madeAt: '2026-11-15T09:00:00Z' }),
    ]);
    expect(promises).toEqual({ kept: 1, moved: 0, broken: 1, open: 1, overdue: 1 });
  });

  test('an empty week has figures too', () => {
    const { always } = compute([]).complaints;
    expect(always.median).toBeUndefined();
    expect(always.share).toBeUndefined();
    expect(always.byHour).toHaveLength(24);
  });
});
