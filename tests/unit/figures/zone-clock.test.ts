import { describe, expect, test } from 'vitest';
import {
  createZoneClock,
  dayOfWall,
  hourOfWall,
  weekdayOfDay,
} from '../../../lib/domain/log/figures/zone-clock';

const at = (iso: string) => Date.parse(iso);
const wall = (text: string) => Date.parse(`${text}Z`);
const show = (value: number) => new Date(value).toISOString().slice(0, 16);

const YEAR = [at('2026-01-01T00:00:00Z'), at('2026-12-31T00:00:00Z')] as const;
const madrid = createZoneClock('Europe/Madrid', ...YEAR);
const mexico = createZoneClock('America/Mexico_City', ...YEAR);

describe('the clock of a time zone', () => {
  // By hand: Madrid is UTC+1, and UTC+2 from 29 March 01:00Z to 25 October 01:00Z. Mexico City is
  // UTC-6 all year since 2022.
  test.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T13:00', '2026-01-15T06:00'],
    ['2026-03-29T00:59:00Z', '2026-03-29T01:59', '2026-03-28T18:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00', '2026-03-28T19:00'],
    ['2026-07-01T22:30:00Z', '2026-07-02T00:30', '2026-07-01T16:30'],
    ['2026-10-25T00:59:00Z', '2026-10-25T02:59', '2026-10-24T18:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00', '2026-10-24T19:00'],
    ['2026-12-01T05:59:00Z', '2026-12-01T06:59', '2026-11-30T23:59'],
  ])('%s is %s in Madrid and %s in Mexico City', (instant, inMadrid, inMexico) => {
    expect(show(madrid.toWall(at(instant)))).toBe(inMadrid);
    expect(show(mexico.toWall(at(instant)))).toBe(inMexico);
  });

  test('an hour that the clock shows twice is taken as the first, one it skips as an hour later', () => {
    expect(show(madrid.toInstant(wall('2026-10-25T02:30')))).toBe('2026-10-25T00:30');
    expect(show(madrid.toInstant(wall('2026-03-29T02:30')))).toBe('2026-03-29T01:30');
    expect(show(madrid.toInstant(wall('2026-03-29T03:30')))).toBe('2026-03-29T01:30');
  });

  test('half an hour of difference is kept, and an unknown zone is UTC', () => {
    const howe = createZoneClock('Australia/Lord_Howe', ...YEAR);
    // UTC+11 in summer, UTC+10:30 from 5 April (Saturday 15:00Z) to 4 October (15:30Z).
    expect(show(howe.toWall(at('2026-04-04T14:59:00Z')))).toBe('2026-04-05T01:59');
    expect(show(howe.toWall(at('2026-04-04T15:00:00Z')))).toBe('2026-04-05T01:30');
    expect(show(howe.toWall(at('2026-10-03T15:30:00Z')))).toBe('2026-10-04T02:30');
    const nowhere = createZoneClock('Nowhere/At_All', ...YEAR);
    expect(show(nowhere.toWall(at('2026-07-01T10:00:00Z')))).toBe('2026-07-01T10:00');
  });

  test('days, hours and weekdays are those of the wall', () => {
    const sunday = madrid.toWall(at('2026-11-22T22:59:00Z'));
    const monday = madrid.toWall(at('2026-11-22T23:00:00Z'));
    expect([hourOfWall(sunday), weekdayOfDay(dayOfWall(sunday))]).toEqual([23, 6]);
    expect([hourOfWall(monday), weekdayOfDay(dayOfWall(monday))]).toEqual([0, 0]);
    expect(weekdayOfDay(0)).toBe(3);
    expect(weekdayOfDay(-4)).toBe(6);
  });
});
