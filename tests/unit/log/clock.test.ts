import { describe, expect, test } from 'vitest';
import { readClock } from '../../../lib/domain/log/clock';

const NOW = Date.parse('2026-03-29T03:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

describe('readClock', () => {
  test('counts from the post’s own time towards two hours', () => {
    expect(readClock(minutesAgo(48), NOW)).toEqual({
      state: 'running',
      minutesLeft: 72,
      share: 0.6,
    });
  });

  test('is late in the last half hour and over at two hours', () => {
    expect(readClock(minutesAgo(91), NOW)).toMatchObject({ state: 'late', minutesLeft: 29 });
    expect(readClock(minutesAgo(120), NOW)).toEqual({ state: 'over', minutesSince: 120 });
  });

  test('a post from the future, by a wrong clock, has all its time', () => {
    expect(readClock(minutesAgo(-30), NOW)).toMatchObject({ minutesLeft: 120, share: 1 });
  });

  test.each([undefined, '', 'ayer'])('says so when the time is unknown: %j', (postedAt) => {
    expect(readClock(postedAt, NOW)).toEqual({ state: 'unknown' });
  });
});
