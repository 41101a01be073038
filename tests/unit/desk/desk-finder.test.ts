import { expect, test } from 'vitest';
import { createDeskFinder } from '../../../lib/contexts/desk/create-desk-finder';
import { SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const brand = createTestBrand('Fibralia', { id: 'brand', ownAccounts: ['Lucía Ferrer'] });

test('a post is about the client though it names nobody', () => {
  const post = { ...SAMPLE_POST, text: 'Tres semanas esperando.' };
  expect(createDeskFinder(brand)(post)).toEqual([{ post, brandId: 'brand', ranges: [] }]);
});

test('where it names the client the places are told', () => {
  const [mention] = createDeskFinder(brand)(SAMPLE_POST);
  const [range] = mention?.ranges ?? [];
  expect(SAMPLE_POST.text.slice(range?.start, range?.end)).toContain('Fibralia');
});
