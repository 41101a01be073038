import { expect, test } from 'vitest';
import { readDeepLink, writeDeepLink } from '../../../components/pages/options/deep-link';

test('a link names a client and a part of its form, or a new client', () => {
  expect(readDeepLink('#client=a%26b&part=facts')).toEqual({
    client: 'a&b',
    part: 'facts',
    isNew: false,
  });
  expect(readDeepLink(writeDeepLink({ client: 'a&b', part: 'facts' })).client).toBe('a&b');
  expect(readDeepLink('#new').isNew).toBe(true);
  expect(readDeepLink('#add').isNew).toBe(true);
});

test('the name of a section asks for nothing more', () => {
  expect(readDeepLink('#data')).toEqual({ isNew: false });
  expect(readDeepLink('')).toEqual({ isNew: false });
});
