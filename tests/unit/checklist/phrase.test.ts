import { describe, expect, test } from 'vitest';
import { findAffirmed, findAll, isNegated, phrase } from '../../../lib/domain/checklist/phrase';
import { readText } from '../../../lib/domain/checklist/read-text';

const HOLA = phrase({ es: ['hola', 'ni[nñ]o'], en: ['hi'], ca: [] });

function words(text: string): string[] {
  const read = readText(text);
  return findAll(read, HOLA).map(({ start, end }) => read.folded.text.slice(start, end));
}

describe('word boundaries', () => {
  test.each([
    ['¡Hola!', ['hola']],
    ['chi, hiña, ñhi, hi9', []],
    ['niño: hi', ['niño', 'hi']],
    ['#hola y @hi', ['hola']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('what is not said by the writer', () => {
  test.each([
    'Dices «hola»',
    'Dices "hola"',
    'Dices “hola”',
    'Mira https://hola.es/hola',
    '@hola ven',
  ])('%s', (text) => expect(words(text)).toEqual([]));

  test('an open quotation mark hides nothing', () =>
    expect(words('Dices "hola')).toEqual(['hola']));
  test('a reply that is one quotation is read', () => expect(words('"Hola"')).toEqual(['hola']));
});

describe('negation', () => {
  test.each([
    ['no te digo hola', true],
    ["we don't say hi", true],
    ['nunca hola', true],
    ['sense dir hola', true],
    ['no, hola', false],
    ['no llegó y hola', false],
    ['no lo sé. hola', false],
    ['no sé si alguna vez os he dicho hola', false],
    ['hola', false],
  ])('%s: %s', (text, expected) => {
    expect(isNegated(text, Math.max(text.lastIndexOf('hola'), text.lastIndexOf('hi')))).toBe(
      expected,
    );
  });

  test('negated places are left out', () => {
    expect(findAffirmed(readText('No te digo hola. Hola.'), HOLA)).toHaveLength(1);
  });
});
