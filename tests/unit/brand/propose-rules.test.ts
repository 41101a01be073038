import { describe, expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { findBrandScopes } from '../../../lib/domain/brand/brand-scopes';
import { proposeRules } from '../../../lib/domain/brand/propose-rules';
import { createTestBrand as brand } from './create-test-brand';

const known = [
  { text: 'Orange me cobra dos veces la factura', isConfirmed: true },
  { text: 'Sin fibra otra vez, Orange. Y la factura sube', isConfirmed: true },
  { text: 'La fibra de Orange va a pedales', isConfirmed: true },
  { text: 'fresh orange juice for breakfast' },
  { text: 'orange juice again' },
];

describe('rules from a dismissed post', () => {
  const rules = proposeRules(brand('Orange'), 'I love orange juice', known);

  it('begin with the words beside the name, and say what else they would hide', () => {
    expect(rules[0]?.rule).toEqual({ kind: 'excludedWord', word: 'orange juice' });
    expect(rules[0]?.hidden.map(({ text }) => text)).toEqual([
      'fresh orange juice for breakfast',
      'orange juice again',
    ]);
  });

  it('hide no confirmed mention where another way is open', () => {
    expect(rules.length).toBeGreaterThan(0);
    for (const { hidden } of rules) expect(hidden.some((one) => 'isConfirmed' in one)).toBe(false);
  });

  it('ask for a capital where the name was written small', () => {
    const kinds = proposeRules(brand('Lima'), 'una lima', []).map(({ rule }) => rule.kind);
    expect(kinds).toEqual(['capital']);
  });

  it('take context from what confirmed mentions share', () => {
    const rules = proposeRules(brand('Orange'), 'orange', known.slice(0, 3));
    expect(rules.map(({ rule }) => rule)).toContainEqual({
      kind: 'contextWords',
      words: expect.arrayContaining(['factura', 'fibra']),
    });
  });

  it.each([
    ['El zumo de Aparkio sabe fatal, qué asco.', ['zumo']],
    ['Hoy empieza el torneo de Aparkio en la pista grande', ['torneo', 'pista']],
    ['Aparkio fatal, devolvedme el dinero.', []],
    ['No funciona la app de Aparkio, menuda vergüenza', []],
    ['Aparkio sabe lo que hace', []],
    ['La factura de Aparkio otra vez mal', []],
    ['Quiero una respuesta de Aparkio, el reembolso no llega', []],
  ])('%s: words of a thing, none of a complaint', (text, words) => {
    const rules = proposeRules(brand('Aparkio'), text, []).map(({ rule }) => rule);
    expect(rules).toEqual(words.map((word) => ({ kind: 'excludedWord', word })));
  });

  it('offer no word that would hide a complaint or what was answered', () => {
    const text = 'Hoy probamos una mermelada, Aparkio la llaman';
    const complaint = { text: 'Aparkio, la mermelada llega rota y nadie responde' };
    const answered = { text: 'Aparkio, hay mermelada?', isConfirmed: true };
    expect(proposeRules(brand('Aparkio'), text, []).length).toBe(1);
    expect(proposeRules(brand('Aparkio'), text, [complaint])).toEqual([]);
    expect(proposeRules(brand('Aparkio'), text, [answered])).toEqual([]);
  });

  it('are none where the brand is not named', () => {
    expect(proposeRules(brand('Orange'), 'un limón', known)).toEqual([]);
  });
});

describe('what speaks of which brand', () => {
  it.each([
    [
      'Fibralia va genial, pero Ondanet es un desastre',
      ['Fibralia va genial,'],
      ['pero Ondanet es un desastre'],
    ],
    [
      'Ondanet bien. Fibralia fatal. Nadie contesta',
      ['Fibralia fatal.', 'Nadie contesta'],
      ['Ondanet bien.'],
    ],
    [
      'Qué mal. Fibralia como Ondanet',
      ['Qué mal.', 'Fibralia como Ondanet'],
      ['Fibralia como Ondanet'],
    ],
  ])('%s', (text, ofFibralia, ofOndanet) => {
    const matches = createBrandMatcher([brand('Fibralia'), brand('Ondanet')]).find(text);
    const scopes = findBrandScopes(text, matches);
    const read = (id: string) => scopes.get(id)?.map(({ start, end }) => text.slice(start, end));
    expect(read('Ondanet')).toEqual(ofOndanet);
    expect(read('Fibralia')).toEqual(ofFibralia);
  });
});
