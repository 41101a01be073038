import { expect, test } from 'vitest';
import { formatMinutes } from '../../../lib/i18n/format-minutes';

test.each([
  [0, '0 min'],
  [32, '32 min'],
  [60, '1 h'],
  [72, '1 h 12 min'],
  [600, '10 h'],
  [4320, '3 d'],
])('%d minutes read %j', (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});
