import { describe, expect, test } from 'vitest';
import { isDiskFull, listCauses } from '../../../lib/storage/is-disk-full';

const named = (name: string, inner?: unknown) =>
  Object.assign(new Error(name), { name, ...(inner !== undefined && { inner }) });

describe('a full disk', () => {
  test('is found in what an error was thrown for, however deep', () => {
    expect(isDiskFull(named('QuotaExceededError'))).toBe(true);
    const deep = named('AbortError', named('BulkError', named('QuotaExceededError')));
    expect(isDiskFull(deep)).toBe(true);
    expect(listCauses(deep).map(({ name }) => name)).toEqual([
      'AbortError',
      'BulkError',
      'QuotaExceededError',
    ]);
  });

  test('is no other error, nothing that is none, and no end of itself', () => {
    expect(isDiskFull(named('AbortError', named('ConstraintError')))).toBe(false);
    for (const none of [undefined, null, 'QuotaExceededError', { name: 'QuotaExceededError' }]) {
      expect(isDiskFull(none)).toBe(false);
    }
    const ring = named('AbortError');
    Object.assign(ring, { inner: ring });
    expect(isDiskFull(ring)).toBe(false);
  });
});
