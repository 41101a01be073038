import { expect, test } from 'vitest';
import { quoteEvidence } from '../../../lib/domain/triage/quote-evidence';

const TEXT = 'Tercer día sin fibra en casa. He llamado cuatro veces y nadie contesta.';
const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const quote = (...words: string[]) => quoteEvidence(TEXT, words.map(rangeOf));

test('what overlaps is one quote, in the order of the text', () => {
  expect(quote('llamado cuatro veces', 'sin fibra', 'He llamado cuatro', 'Tercer día sin')).toEqual(
    ['Tercer día sin fibra', 'He llamado cuatro veces'],
  );
});

test('what only a space parts is one quote; what words part is two', () => {
  expect(quote('Tercer día', 'sin fibra')).toEqual(['Tercer día sin fibra']);
  expect(quote('Tercer día', 'fibra')).toEqual(['Tercer día', 'fibra']);
});

test('no quote ends on a word that only joins', () => {
  expect(quote('cuatro veces y')).toEqual(['cuatro veces']);
});

test('the same words twice are quoted once, and nothing gives nothing', () => {
  expect(
    quoteEvidence('mal, mal', [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]),
  ).toEqual(['mal']);
  expect(quoteEvidence(TEXT, [])).toEqual([]);
});
