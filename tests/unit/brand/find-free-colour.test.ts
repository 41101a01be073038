import { expect, test } from 'vitest';
import { BRAND_COLOURS, type Brand } from '../../../lib/domain/brand/brand';
import { archiveBrand, createBrandLike } from '../../../lib/domain/brand/copy-brand';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { findFreeColour } from '../../../lib/domain/brand/find-free-colour';

test('as many clients as there are colours have a colour each', () => {
  const brands: Brand[] = [];
  for (const at of BRAND_COLOURS.keys()) {
    const brand = createBrand(`id-${at}`, `Cliente ${at}`);
    brands.push({ ...brand, colour: findFreeColour(brand, brands) });
  }
  expect(new Set(brands.map(({ colour }) => colour)).size).toBe(BRAND_COLOURS.length);
  expect(BRAND_COLOURS).toContain(findFreeColour(createBrand('next'), brands));
});

test('one alone has the colour of its own, one that was put away keeps none busy', () => {
  const [first] = [createBrand('id-1', 'Duero')];
  const colour = findFreeColour(first, []);
  const others = [{ ...createBrand('id-2', 'Ebro'), colour }];
  expect(findFreeColour(first, others)).not.toBe(colour);
  expect(findFreeColour(first, others.map(archiveBrand))).toBe(colour);
});

test('a client made like another is told apart from it', () => {
  const duero: Brand = { ...createBrand('id-1', 'Duero'), colour: 'rose' };
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    expect(createBrandLike(duero, id, [duero]).colour).not.toBe('rose');
});
