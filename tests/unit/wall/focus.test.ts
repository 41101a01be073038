import { expect, test } from 'vitest';
import { readReportChoice } from '../../../lib/contexts/pages/read-report-choice';
import { findFocused } from '../../../lib/domain/brand/find-focused';
import { enterFocus } from '../../../lib/domain/brand/focus-brand';
import { createTestBrand } from '../brand/create-test-brand';

test('while one client is attended to, it is the one that pages begin with', () => {
  const { brands, focus } = enterFocus(
    ['Alba', 'Brisa'].map((name) => createTestBrand(name)),
    'Brisa',
  );
  const focused = findFocused(brands, focus);
  expect(focused?.name).toBe('Brisa');
  const offered = focused ? [focused, ...brands] : brands;
  expect(readReportChoice('', offered, 'es', Date.UTC(2031, 4, 9))?.brandId).toBe('Brisa');
});

test('a client that was put away holds nobody', () => {
  const brands = [createTestBrand('Alba', { isArchived: true }), createTestBrand('Brisa')];
  expect(findFocused(brands, { brandId: 'Alba', pausedIds: [] })).toBeUndefined();
  expect(findFocused(brands, undefined)).toBeUndefined();
});
