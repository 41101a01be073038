import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeLog } from '../../../lib/contexts/background/write-log';
import { logHealthItem } from '../../../lib/storage/log-health';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('a write that works leaves the log in health', async () => {
  expect(await writeLog(async () => 7)).toEqual({ state: 'kept', value: 7 });
  expect(await logHealthItem.getValue()).toBe('ok');
});

test('a full disk is told apart, also when it is wrapped', async () => {
  const inner = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  const outer = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
  expect(await writeLog(() => Promise.reject(outer))).toEqual({ state: 'full' });
  expect(await logHealthItem.getValue()).toBe('full');
});

test('any other failure is a broken log, and the next good write heals it', async () => {
  expect(await writeLog(() => Promise.reject(new Error('Internal error')))).toEqual({
    state: 'broken',
  });
  await writeLog(async () => undefined);
  expect(await logHealthItem.getValue()).toBe('ok');
});

test('what was kept stays kept though its state cannot be noted', async () => {
  vi.spyOn(logHealthItem, 'getValue').mockResolvedValue('full');
  vi.spyOn(logHealthItem, 'setValue').mockRejectedValue(new Error('no room'));
  expect(await writeLog(async () => 7)).toEqual({ state: 'kept', value: 7 });
  vi.restoreAllMocks();
});
