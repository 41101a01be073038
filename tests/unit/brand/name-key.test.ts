import { expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { nameKey } from '../../../lib/domain/brand/name-key';
import { createTestBrand } from './create-test-brand';

it.each([
  ['Fibralia', 'FIBRÁLIA'],
  ['La  Caixa', ' la caixa'],
  ['Barça', 'barca'],
  ['Peña', 'PEN\u0303A'],
  ['Cel·lini', 'cellini'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['Peña', 'Pena'],
  ['año', 'ano'],
  ['Fibralia', 'Fibralia 2'],
])('%s and %s are two, as in the texts they are looked for in', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
  const found = createBrandMatcher([createTestBrand(one)]).find(`en ${other} no va`);
  expect(found.length).toBe(one === 'Fibralia' ? 1 : 0);
});
