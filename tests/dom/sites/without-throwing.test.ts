import { afterEach, expect, test, vi } from 'vitest';
import { withoutThrowing } from '../../../lib/sites/without-throwing';

afterEach(() => vi.restoreAllMocks());

test('a surprise costs one post, and is told once for each site', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const surprise = new Error('odd');
  const read = (post: string): string | undefined => {
    if (post === 'odd') throw surprise;
    return post;
  };
  const readOne = withoutThrowing('one site', read, undefined);
  const readOther = withoutThrowing('another site', read, 'instead');
  expect(['odd', 'plain', 'odd'].map((post) => readOne(post))).toEqual([
    undefined,
    'plain',
    undefined,
  ]);
  expect(readOther('odd')).toBe('instead');
  expect(warn).toHaveBeenCalledTimes(2);
  expect(warn.mock.calls[0]).toEqual([expect.stringMatching(/^Respira: .*one site/), surprise]);
  expect(warn.mock.calls[1]).toEqual([expect.stringMatching(/another site/), surprise]);
});
