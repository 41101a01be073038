import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { findTagProblem, type TagField } from '../../../lib/domain/brand/find-tag-problem';
import { readTag } from '../../../lib/domain/brand/read-tag';
import { validateBrand } from '../../../lib/domain/brand/validate-brand';

const brand = createBrand('1', 'Duero');
const codes = (changed: Partial<Brand>, others: Brand[] = []) =>
  validateBrand({ ...brand, ...changed }, others).map(({ field, code }) => `${field}: ${code}`);

describe('name', () => {
  test.each([
    ['', 'name: nameMissing'],
    ['   ', 'name: nameMissing'],
    ['D', 'name: nameShort'],
    ['D+', 'name: nameShort'],
    ['*-!', 'name: nameShort'],
    ['x'.repeat(81), 'name: nameLong'],
  ])('%j is refused', (name, code) => {
    expect(codes({ name })).toEqual([code]);
  });

  test.each(['O2', 'Él', '株式', 'x'.repeat(80), 'Movistar+', '  Duero  '])(
    '%j is fine',
    (name) => {
      expect(codes({ name })).toEqual([]);
    },
  );

  test('may not be that of another brand, whatever accents and case', () => {
    expect(codes({ name: 'CAFÉ  duero' }, [createBrand('2', 'Cafe Duero')])).toEqual([
      'name: nameTaken',
    ]);
    expect(codes({ name: 'Duero' }, [brand])).toEqual([]);
  });
});

describe('entries of a list', () => {
  test.each<[TagField, string, string | undefined]>([
    ['aliases', 'El Duero', undefined],
    ['aliases', 'duer*', undefined],
    ['aliases', '*duero*', undefined],
    ['aliases', '*', 'onlyStars'],
    ['aliases', '***', 'onlyStars'],
    ['aliases', '@*', 'onlyStars'],
    ['aliases', '* *', 'onlyStars'],
    ['aliases', 'd*', 'tooShort'],
    ['aliases', '!', 'tooShort'],
    ['aliases', '@duero_ayuda', undefined],
    ['aliases', '@duero.viajes', undefined],
    ['aliases', '@', 'handle'],
    ['aliases', '@duero ayuda', 'handle'],
    ['aliases', '@cañón', 'handle'],
    ['aliases', '#SomosDuero', undefined],
    ['aliases', '#año', undefined],
    ['aliases', '#somos duero', 'hashtag'],
    ['aliases', '#', 'hashtag'],
    ['aliases', 'x'.repeat(81), 'tagLong'],
    ['aliases', 'Ya ESTA', 'repeated'],
    ['excludedWords', 'ribera del', undefined],
    ['excludedWords', '*', 'onlyStars'],
    ['ownAccounts', 'duero', undefined],
    ['ownAccounts', 'Café Duero, S. A.', undefined],
    ['ownAccounts', '@dos palabras', 'handle'],
    ['ownAccounts', 'a/b', 'account'],
    ['ownAccounts', '#duero', 'account'],
    ['ownAccounts', '...', 'account'],
  ])('%s %j: %s', (field, tag, problem) => {
    expect(findTagProblem(field, tag, ['ya está'])).toBe(problem);
  });

  test('no more than fifty', () => {
    const many = Array.from({ length: 50 }, (_, index) => `nombre ${index}`);
    expect(codes({ aliases: many })).toEqual([]);
    expect(codes({ aliases: [...many, 'uno más'] })).toEqual(['aliases: tooMany']);
  });

  test('are reported with the entry meant', () => {
    const aliases = ['duer*', '**', 'DUER*'];
    expect(validateBrand({ ...brand, aliases }, [])).toEqual([
      { field: 'aliases', code: 'onlyStars', value: '**' },
      { field: 'aliases', code: 'repeated', value: 'DUER*' },
    ]);
  });
});

test('a signature has its length', () => {
  expect(codes({ signature: '— El equipo del Duero' })).toEqual([]);
  expect(codes({ signature: 'x'.repeat(61) })).toEqual(['signature: signatureLong']);
});

describe('what is typed as an entry', () => {
  test.each<[TagField, string, string]>([
    ['aliases', '  El   Duero ', 'El Duero'],
    ['aliases', 'https://x.com/duero_ayuda?s=20', '@duero_ayuda'],
    ['aliases', '@duero', '@duero'],
    ['ownAccounts', '@duero', 'duero'],
    ['ownAccounts', 'https://www.facebook.com/duero.viajes/', 'duero.viajes'],
    ['ownAccounts', 'm.facebook.com/duero.viajes', 'duero.viajes'],
    ['ownAccounts', 'https://twitter.com/duero', 'duero'],
    ['ownAccounts', 'Café Duero', 'Café Duero'],
    ['ownAccounts', '@dos palabras', '@dos palabras'],
    ['excludedWords', 'https://x.com/duero', 'https://x.com/duero'],
  ])('%s %j is kept as %j', (field, typed, kept) => {
    expect(readTag(field, typed)).toBe(kept);
  });
});
