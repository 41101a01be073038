import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isNoted } from '../../../lib/contexts/desk/is-noted';
import type { LogDatabase } from '../../../lib/storage/database';
import { createReplyRecord } from '../../support/log-samples';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const createLog = (get: () => Promise<unknown>) =>
  ({ replies: { get } }) as unknown as Pick<LogDatabase, 'replies'>;

test('a reply counts as noted once it is in the log', async () => {
  let found: unknown;
  setTimeout(() => {
    found = createReplyRecord({});
  }, 2_000);
  const noted = isNoted(
    'one',
    createLog(async () => found),
  );
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await noted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['never comes', async () => undefined],
  ['cannot be asked for', () => Promise.reject(new Error('closed'))],
  ['is held up by others', () => new Promise(() => {})],
])('one that %s is not noted, and one is told so', async (_, get) => {
  const noted = isNoted('one', createLog(get));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(await noted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
