import { expect, test } from 'vitest';
import { findContentWords } from '../../../lib/domain/checklist/content-words';
import { readText } from '../../../lib/domain/checklist/read-text';
import { createTestBrand } from '../brand/create-test-brand';

const brand = createTestBrand('Fibralia');
const wordsOf = (text: string) =>
  findContentWords(readText(text), brand).map(({ range }) => text.slice(range.start, range.end));

test.each([
  ['Quedamos a las cinco en la tienda', 'cinco en'],
  ['a las seis me dicen que no', 'seis me'],
  ['We came at five in the rain', 'five in'],
  ['A les nou em diuen que no hi és', 'nou em'],
])('%s: a time of day counts nothing', (text, not) => {
  expect(wordsOf(text)).not.toContain(not);
});

test.each([
  ['He llamado cuatro veces', 'cuatro veces'],
  ['Three hours at the desk', 'Three hours'],
  ['encima llevo tres días sin luz', 'tres días'],
])('%s: what is counted is said with its number', (text, counted) => {
  expect(wordsOf(text)).toContain(counted);
  expect(wordsOf(text)).not.toContain('encima');
});
