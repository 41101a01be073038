import { describe, expect, test } from 'vitest';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { createAlertQuery, createSearchLink } from '../../../lib/domain/brand/search-links';

const BRAND = {
  ...createBrand('b', 'Fibralia'),
  aliases: ['@Fibralia', '#AsíEsFibralia', 'fibra*lia', 'Fibra Lia'],
  excludedWords: ['fibra alimentaria'],
  ownAccounts: ['Fibralia', 'Fibralia España'],
};

describe('C1: searches of the morning round', () => {
  test('X is searched for names, handles and tags, newest first, without own posts', () => {
    const link = new URL(createSearchLink(BRAND, 'x'));
    expect(link.origin).toBe('https://x.com');
    expect(link.searchParams.get('q')).toBe(
      '("Fibralia" OR @Fibralia OR #AsíEsFibralia OR "Fibra Lia") -from:Fibralia',
    );
    expect(link.searchParams.get('f')).toBe('live');
  });

  test('Facebook is searched for the name', () => {
    const link = new URL(createSearchLink({ ...BRAND, name: 'Peña & Hijos' }, 'facebook'));
    expect(link.pathname).toBe('/search/posts');
    expect(link.searchParams.get('q')).toBe('Peña & Hijos');
  });

  test('Google Alerts gets names and what rules them out', () => {
    expect(createAlertQuery(BRAND)).toBe('"Fibralia" OR "Fibra Lia" -"fibra alimentaria"');
  });

  test('a query is never longer than the site takes, and never without the name', () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `Nombre bastante largo ${index}`);
    const query = new URL(createSearchLink({ ...BRAND, aliases }, 'x')).searchParams.get('q') ?? '';
    expect(query.length).toBeLessThanOrEqual(500);
    expect(query).toContain('"Fibralia"');
  });
});
