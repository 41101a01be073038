import { expect, test } from 'vitest';
import { fold } from '../../../lib/domain/text/fold';
import fc from '../../support/seeded';

test.each([
  ['Atención, GÜISQUI', 'atencion, guisqui'],
  ['mañana, MAÑANA', 'mañana, mañana'],
  ['man\u0303ana', 'mañana'],
  ['Barça, barc\u0327a', 'barça, barça'],
  ['Tranquil·litza’t', "tranquillitza't"],
  ['a\u00ad\u200bb\ufe0f', 'ab'],
  ['uno  \t dos\u00a0tres', 'uno dos tres'],
  ['uno \n\n dos', 'uno\ndos'],
])('%j is read as %j', (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test('ranges lead back to the letters that were typed, marks included', () => {
  const original = 'Ojalá: qué\u0301 man\u0303ana 👩‍👧 final';
  const { text, toOriginal } = fold(original);
  for (const word of ['ojala', 'que', 'mañana', 'final']) {
    const start = text.indexOf(word);
    const range = toOriginal({ start, end: start + word.length });
    expect(fold(original.slice(range.start, range.end)).text).toBe(word);
  }
});

test('any range of the folded text lies inside the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (original, a, b) => {
      const { text, toOriginal } = fold(original);
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      const range = toOriginal({ start, end });
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThanOrEqual(original.length);
    }),
  );
});
