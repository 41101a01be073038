import { expect, test } from 'vitest';
import {
  isTimeToLook,
  lookAtClock,
  planRetention,
} from '../../../lib/contexts/background/plan-retention';
import { createTestBrand } from '../brand/create-test-brand';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-29T12:00:00.000Z');
const at = (days: number) => new Date(NOW + days * DAY).toISOString();
const brands = [
  createTestBrand('Fibralia', { id: 'a', retentionDays: 30 }),
  createTestBrand('Hotel Miramar', { id: 'b' }),
];

const plan = (known: Parameters<typeof lookAtClock>[0], now: number) =>
  planRetention(brands, lookAtClock(known, now), now);

test('what is older than a client’s log may be goes; a client without a limit keeps all', () => {
  expect(plan({ lookedAt: at(-1) }, NOW)).toEqual([
    { id: 'retention:a', kind: 'erase', brandId: 'a', before: at(-30) },
  ]);
  expect(plan({}, NOW)).toHaveLength(1);
});

test.each([
  ['to 2106', Date.parse('2106-01-01')],
  ['to 1970', 0],
  ['three months ahead', NOW + 90 * DAY],
])('a clock that jumps %s empties no log', (_where, now) => {
  let look = lookAtClock({ lookedAt: at(-1) }, now);
  expect(planRetention(brands, look, now)).toEqual([]);
  look = lookAtClock(look, now + DAY);
  expect(planRetention(brands, look, now + DAY)).toEqual([]);
  // Set right again it is doubted once more.
  look = lookAtClock(look, NOW);
  expect(planRetention(brands, look, NOW)).toEqual([]);
});

test('a day more or less, and the change of clocks, are no jump', () => {
  for (const days of [-1, 1]) {
    expect(plan({ lookedAt: at(-1) }, NOW + days * DAY)).toHaveLength(1);
  }
});

test('after a long holiday it goes on within a few days', () => {
  let look = lookAtClock({ lookedAt: at(-80) }, NOW);
  expect(planRetention(brands, look, NOW)).toEqual([]);
  for (let day = 1; day <= 3; day += 1) look = lookAtClock(look, NOW + day * DAY);
  expect(planRetention(brands, look, NOW + 3 * DAY)).toHaveLength(1);
});

test('it is looked twice a day, however often the background starts', () => {
  expect(isTimeToLook({}, NOW)).toBe(true);
  expect(isTimeToLook({ lookedAt: at(-0.1) }, NOW)).toBe(false);
  expect(isTimeToLook({ lookedAt: at(-0.5) }, NOW)).toBe(true);
  expect(isTimeToLook({ lookedAt: at(30) }, NOW)).toBe(true);
});
