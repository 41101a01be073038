import { expect, test } from 'vitest';
import { PauseWatch } from '../../../lib/contexts/assist/pause-watch';
import type { GradedResult } from '../../../lib/domain/checklist/check';

const haste: GradedResult = {
  id: 'K26',
  state: 'hint',
  detail: 'harm',
  evidence: [],
  words: ['no es culpa nuestra'],
  level: 'always',
};

test('one breath a reply, with the words that called for it, ten seconds long', () => {
  const watch = new PauseWatch();
  expect(watch.consider([])).toBeUndefined();
  const before = Date.now();
  const pause = watch.consider([haste]);
  expect(pause?.words).toEqual(['no es culpa nuestra']);
  expect((pause?.endsAt ?? 0) - before).toBeGreaterThanOrEqual(10_000);
  expect((pause?.endsAt ?? 0) - before).toBeLessThan(11_000);
  expect(watch.consider([haste])).toBeUndefined();
});

test('another reply in the same box may need one as well', () => {
  const watch = new PauseWatch();
  watch.consider([haste]);
  watch.startAgain();
  expect(watch.consider([haste])).toBeDefined();
});
