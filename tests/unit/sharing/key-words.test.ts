import { expect, test } from 'vitest';
import { writeKeyWords } from '../../../lib/domain/sharing/key-words';

const words = Array.from({ length: 256 }, (_, byte) => writeKeyWords(Uint8Array.of(byte)));

test('256 plain words, each another, none a letter away from the next', () => {
  expect(new Set(words).size).toBe(256);
  for (const word of words) expect(word).toMatch(/^[a-z]{3,9}$/);
  const near = words.filter((one) =>
    words.some(
      (other) =>
        other.length === one.length &&
        [...one].filter((letter, at) => letter !== other[at]).length === 1,
    ),
  );
  expect(near).toEqual([]);
});

test('six words of a fingerprint, always the same', () => {
  const fingerprint = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
  expect(writeKeyWords(fingerprint).split(' ')).toHaveLength(6);
  expect(writeKeyWords(fingerprint)).toBe(writeKeyWords(fingerprint));
});
