import { expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { createTestBrand as brand } from './create-test-brand';

const word = { contextWords: ['factura', 'fibra'], excludedWords: ['zumo'] };
const BRANDS = [
  brand('Volandia'),
  brand('P&R'),
  brand('Lana & Co'),
  brand('Orange', word),
  brand('Lima', { contextWords: ['seguro'] }),
  brand('Siberia'),
];
const matcher = createBrandMatcher(BRANDS);
const named = (text: string) => matcher.find(text).map(({ brandId }) => brandId);

it.each([
  ['en P & R no contestan', 'P&R'],
  ['en P&R no contestan', 'P&R'],
  ['lana & co, fatal', 'Lana & Co'],
  ['lana&co, fatal', 'Lana & Co'],
  ['#stopvolandiaya', 'Volandia'],
  ['He llamado a Orange y nadie lo coge', 'Orange'],
  ['Mi factura de Orange. Zumo de naranja aparte.', 'Orange'],
])('%s names %s', (text, name) => {
  expect(named(text)).toEqual([name]);
});

it.each([
  'Un zumo de Orange en la factura del bar',
  'Zumo. De Orange, digo',
  'Viajo a Lima en mayo',
])('%s names none', (text) => {
  expect(named(text)).toEqual([]);
});
