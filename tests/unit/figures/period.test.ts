import { describe, expect, test } from 'vitest';
import {
  dateAt,
  findPeriod,
  isDate,
  kindOfPeriod,
  lengthOfPeriod,
  movePeriod,
  readSpan,
} from '../../../lib/domain/log/figures/period';

const hours = ({ from, to }: { from: number; to: number }) => (to - from) / 3_600_000;

describe('periods', () => {
  test.each([
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-05-31', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ] as const)('the %s of %s is %s to %s', (kind, date, from, to) => {
    expect(findPeriod(kind, date)).toEqual({ from, to });
    expect(kindOfPeriod({ from, to })).toBe(kind);
  });

  test('the one before and the one after', () => {
    expect(movePeriod({ from: '2026-01-01', to: '2026-01-31' }, -1)).toEqual({
      from: '2025-12-01',
      to: '2025-12-31',
    });
    expect(movePeriod({ from: '2026-01-01', to: '2026-03-31' }, 1)).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
    expect(movePeriod({ from: '2026-11-16', to: '2026-11-22' }, -1)).toEqual({
      from: '2026-11-09',
      to: '2026-11-15',
    });
    const own = { from: '2026-11-03', to: '2026-11-12' };
    expect(kindOfPeriod(own)).toBe('own');
    expect(movePeriod(own, -1)).toEqual({ from: '2026-10-24', to: '2026-11-02' });
    expect(lengthOfPeriod(own)).toBe(10);
  });

  test('a week with a change of clocks is an hour shorter or longer, where clocks change', () => {
    const spring = { from: '2026-03-23', to: '2026-03-29' };
    const autumn = { from: '2026-10-19', to: '2026-10-25' };
    expect(hours(readSpan(spring, 'Europe/Madrid'))).toBe(167);
    expect(hours(readSpan(autumn, 'Europe/Madrid'))).toBe(169);
    expect(hours(readSpan(autumn, 'America/Mexico_City'))).toBe(168);
    expect(new Date(readSpan(spring, 'Europe/Madrid').from).toISOString()).toBe(
      '2026-03-22T23:00:00.000Z',
    );
  });

  test('what day it is, depends on where', () => {
    const instant = Date.parse('2026-11-23T04:00:00Z');
    expect(dateAt(instant, 'Europe/Madrid')).toBe('2026-11-23');
    expect(dateAt(instant, 'America/Mexico_City')).toBe('2026-11-22');
  });

  test('a day that no calendar has is none', () => {
    expect(isDate('2028-02-29')).toBe(true);
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2026-2-9')).toBe(false);
    expect(isDate('')).toBe(false);
  });
});
