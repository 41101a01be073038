import { expect, test } from 'vitest';
import { colourOf } from '../../../lib/domain/brand/colour-of';
import { archiveBrand, unarchiveBrand } from '../../../lib/domain/brand/copy-brand';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { enterFocus, leaveFocus } from '../../../lib/domain/brand/focus-brand';

const [duero, ebro, tajo] = [
  createBrand('d', 'Duero'),
  { ...createBrand('e', 'Ebro'), isPaused: true },
  createBrand('t', 'Tajo'),
] as const;
const paused = (brands: { name: string; isPaused: boolean }[]) =>
  brands.filter(({ isPaused }) => isPaused).map(({ name }) => name);

test('with one client in focus the others rest, and go on as they were', () => {
  const { brands, focus } = enterFocus([duero, ebro, tajo], 'd');
  expect(paused(brands)).toEqual(['Ebro', 'Tajo']);
  expect(leaveFocus(brands, focus)).toEqual([duero, ebro, tajo]);
});

test('who was archived or woken meanwhile stays so', () => {
  const { brands, focus } = enterFocus([duero, ebro, tajo], 'd');
  const now = brands.map((brand) =>
    brand.id === 't' ? { ...brand, isArchived: true } : { ...brand, isPaused: false },
  );
  expect(paused(leaveFocus(now, focus))).toEqual(['Tajo']);
});

test('out of the archive each one is as the person had left it', () => {
  expect(unarchiveBrand(archiveBrand(ebro))).toEqual(ebro);
  expect(unarchiveBrand(archiveBrand(duero))).toEqual(duero);
  const { brands, focus } = enterFocus([duero, ebro, tajo], 'd');
  const away = brands.map(archiveBrand);
  const back = leaveFocus(away, focus).map(unarchiveBrand);
  expect(paused(back)).toEqual(['Ebro']);
  // Still in focus: what comes back goes on once it ends.
  const early = enterFocus(
    leaveFocus(
      brands.map((one) => unarchiveBrand(archiveBrand(one))),
      focus,
    ),
    'd',
  );
  expect(paused(early.brands)).toEqual(['Ebro', 'Tajo']);
  expect(leaveFocus(early.brands, early.focus)).toEqual([duero, ebro, tajo]);
});

test('a client without a colour has one that stays the same', () => {
  expect(colourOf({ id: 'd' })).toBe(colourOf({ id: 'd' }));
  expect(colourOf({ id: 'd', colour: 'rose' })).toBe('rose');
});
