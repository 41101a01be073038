import { describe, expect, it } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { createTestBrand as brand } from './create-test-brand';
import { NEAR_MISSES, POSITIVES } from './posts-that-name';

const orange = brand('Orange', {
  ownAccounts: ['orange_es'],
  contextWords: ['fibra', 'móvil', 'factura', 'cobertura', 'router'],
  excludedWords: ['zumo', 'naranja', 'juice'],
});
const lima = brand('Lima', {
  ownAccounts: ['limaseguros'],
  contextWords: ['seguro', 'póliza', 'assegurança', 'insurance'],
});
const BRANDS: Brand[] = [
  orange,
  lima,
  brand('Movistar', { ownAccounts: ['movistar_es'] }),
  brand('Movistar+'),
  brand('Fibralia', {
    aliases: ['Fibralia Hogar', '#fibraliazo'],
    ownAccounts: ['fibralia_ayuda'],
  }),
  brand("M&M's"),
  brand('H&M'),
  brand('Iberia'),
  brand('Endesa'),
  brand('Correos'),
  brand('Telefónica'),
  brand('Canela'),
  brand('O2'),
  brand('Caixa Llobregat'),
  brand('El Corte Gallego'),
  brand('Yoigo'),
];
const matcher = createBrandMatcher(BRANDS);
const named = (text: string) => matcher.find(text).map(({ brandId }) => brandId);

describe('posts that name a client', () => {
  it.each(POSITIVES)('%s: %s', (names, text) => {
    expect(named(text)).toEqual(names.split(', '));
  });
});

describe('posts that do not', () => {
  it.each(NEAR_MISSES)('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

it('there are lines in each of three languages enough to mean something', () => {
  expect(POSITIVES.length + NEAR_MISSES.length).toBeGreaterThanOrEqual(150);
});

describe('why a name that is an ordinary word counts', () => {
  it.each([
    ['@orange_es nadie contesta', undefined],
    ['orange me cobra la factura dos veces', 'context'],
    ['harta de #orange', 'hashtag'],
    ['estoy harta de Orange', 'capital'],
    ['oye @orange, responded', 'handle'],
  ])('%s: %s', (text, proof) => {
    expect(matcher.find(text)).toMatchObject([{ brandId: 'Orange' }]);
    expect(matcher.find(text)[0]?.proof).toBe(proof);
  });

  it.each([
    ['Fibralia mal', 'name'],
    ['F i b r a l i a mal', 'hidden'],
    ['Fi\u200bbralia mal', 'hidden'],
    ['Fibarlia mal', 'slip'],
  ])('%s is the form %s', (text, form) => {
    expect(matcher.find(text)).toMatchObject([{ brandId: 'Fibralia', form }]);
  });
});
