import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../lib/contexts/watch/find-mentions';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { findBrandScopes } from '../../../lib/domain/brand/brand-scopes';
import { explainMatch } from '../../../lib/domain/brand/explain-match';
import { isNamedOnly } from '../../../lib/domain/brand/is-named-only';
import { proposeRules } from '../../../lib/domain/brand/propose-rules';
import { withRule } from '../../../lib/domain/brand/with-rule';
import type { Post } from '../../../lib/domain/post';
import { createTestBrand as brand } from './create-test-brand';

const named = (text: string, ...brands: Parameters<typeof createBrandMatcher>[0]) =>
  createBrandMatcher(brands)
    .find(text)
    .map(({ brandId }) => brandId);

const post = (text: string, handle = 'lucia'): Post => ({
  site: 'x',
  id: '1',
  author: { handle },
  text,
  kind: 'post',
  isPartial: false,
});

describe('C9: a client whose name is an ordinary word', () => {
  const orange = brand('Orange', {
    contextWords: ['fibra', 'tarifa', 'móvil'],
    excludedWords: ['zumo'],
    ownAccounts: ['orange_es'],
  });

  it.each([
    'Estoy en Orange y no va',
    'Llevo dos años en Orange y nadie contesta',
    'Estic a Orange i no em funciona el mòbil des de dilluns',
    "I'm with Orange and nobody answers",
    'orange, la fibra otra vez',
    '@orange_es contestad',
    'qué asco de ORANGE otra vez',
    'ORANGE, OTRA VEZ SIN FIBRA',
  ])('%s: is meant', (text) => {
    expect(named(text, orange)).toEqual(['Orange']);
  });

  it.each([
    'orange is the new black',
    'Orange Is The New Black otra vez en la tele',
    'el atardecer era orange y rosa',
    'ODIO EL COLOR ORANGE',
    'hoy ME GUSTA EL ORANGE',
    'un zumo de Orange',
    'Vivo en Orange, cerca de Aviñón',
    'Estoy en Orange y hace sol',
  ])('%s: is not', (text) => {
    expect(named(text, orange)).toEqual([]);
  });

  it('"not us" proposes a rule that hides the post and no other of its name', () => {
    const plain = brand('Orange');
    const complaint = 'Orange me cobra dos veces la tarifa';
    const [first] = proposeRules(plain, 'un zumo de Orange', [{ text: complaint }]);
    expect(first).toMatchObject({ rule: { kind: 'excludedWord', word: 'zumo' }, hidden: [] });
    const changed = first && withRule(plain, first.rule);
    expect(changed && named('otro zumo de Orange', changed)).toEqual([]);
    expect(changed && named(complaint, changed)).toEqual(['Orange']);
  });
});

describe('C10: names that begin alike belong to different clients', () => {
  const clients = ['Movistar', 'Movistar+', 'Movistar Team', 'Vueling'].map((name) => brand(name));

  it.each([
    ['Movistar no va', ['Movistar']],
    ['Movistar+ no va', ['Movistar+']],
    ['el movistar team ha ganado', ['Movistar Team']],
    ['#MovistarTeam gana', ['Movistar Team']],
    ['Movistar+ y Movistar, las dos mal', ['Movistar+', 'Movistar']],
    ['mi vuelo sale tarde', []],
    ['Vueling pierde mi vuelo', ['Vueling']],
  ])('%s: %s', (text, names) => {
    expect(named(text, ...clients)).toEqual(names);
  });
});

describe('C11: accents and typing errors', () => {
  const clients = ['Iberdrola', 'Mercadona', 'la Caixa', 'Yoigo'].map((name) => brand(name));

  it.each([
    ['iverdrola me ha cortado la luz', 'Iberdrola'],
    ['en mercadonna no hay pan', 'Mercadona'],
    ['Iberdroooola, por favor', 'Iberdrola'],
    ['MERCADONAAAA', 'Mercadona'],
    ['Mercadonaaaaaaaaa otra vez', 'Mercadona'],
    ['IBERDRÓLA', 'Iberdrola'],
    ['IberdroIa (con una i) no contesta', 'Iberdrola'],
    ['a la Caixà no hi ha ningú', 'la Caixa'],
  ])('%s names %s', (text, name) => {
    expect(named(text, ...clients)).toEqual([name]);
  });

  it.each(['yogio fatal', 'yooooogo', 'yoigoooo', 'la caja', 'mercado', 'mercadooo', 'Mercadoria'])(
    '%s names none: short names are never guessed',
    (text) => {
      expect(named(text, ...clients)).toEqual([]);
    },
  );
});

describe('C12: two clients in one post', () => {
  it('are two mentions, each with what is said of it', () => {
    const text = 'Me paso de Fibralia a Ondanet. Fibralia es un desastre';
    const find = createMentionFinder([brand('Fibralia'), brand('Ondanet')]);
    expect(find(post(text)).map(({ brandId }) => brandId)).toEqual(['Fibralia', 'Ondanet']);
    const matches = createBrandMatcher([brand('Fibralia'), brand('Ondanet')]).find(text);
    const scopes = findBrandScopes(text, matches);
    const said = (id: string) => scopes.get(id)?.map(({ start, end }) => text.slice(start, end));
    expect(said('Fibralia')?.at(-1)).toBe('Fibralia es un desastre');
    expect(said('Ondanet')).toEqual(['Me paso de Fibralia a Ondanet.']);
  });
});

describe('C15: a client named deep in the thread of others', () => {
  it.each([
    ['@ana @luis pues con Fibralia me pasó igual', 'Fibralia'],
    ['@ana ni idea, pregunta a fibralia', 'fibralia'],
  ])('%s: is found where it is named', (text, shown) => {
    const [mention] = createMentionFinder([brand('Fibralia')])(post(text));
    expect(mention?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual([shown]);
  });
});

describe('C15: named, not addressed', () => {
  const own = { ownAccounts: ['Fibralia'] };
  const OTHERS = 'https://x.com/ana/status/1';
  const mentionOf = (text: string, part: object = {}) => {
    const start = text.toLowerCase().indexOf('fibralia');
    const url = 'https://x.com/luis/status/2';
    return {
      post: { ...post(text), kind: 'reply' as const, url, ...part },
      ranges: [{ start, end: start + 'fibralia'.length }],
    };
  };

  it.each([
    ['in the thread of others', mentionOf('@ana con Fibralia me pasó igual'), OTHERS, true],
    ['with its handle it is called', mentionOf('@ana díselo a @fibralia'), OTHERS, false],
    [
      'in a thread of its own',
      mentionOf('Fibralia, otra vez'),
      'https://x.com/fibralia/status/1',
      false,
    ],
    [
      'where nobody can tell whose thread it is',
      mentionOf('con Fibralia igual'),
      'https://x.com/home',
      false,
    ],
    ['a post of one’s own', mentionOf('Fibralia, fatal', { kind: 'post' }), OTHERS, false],
    [
      'a comment on its page',
      mentionOf('Fibralia, fatal', {
        kind: 'comment',
        url: 'https://www.facebook.com/fibralia/posts/1?comment_id=2',
      }),
      'https://www.facebook.com/fibralia/posts/1',
      false,
    ],
  ])('%s: %#', (_what, mention, page, expected) => {
    expect(isNamedOnly(mention, own, page)).toBe(expected);
  });
});

describe('what others said is nobody’s mention', () => {
  const find = createMentionFinder([
    brand('Fibralia', { ownAccounts: ['fibralia_ayuda'] }),
    brand('Ondanet'),
  ]);

  it.each([
    ['RT @ana: Fibralia no va', []],
    ['RT @fibralia_ayuda: ya funciona', []],
    ['Vergüenza, Ondanet. RT @ana: Fibralia no va', ['Ondanet']],
    ['> Fibralia no va\nA mí sí', []],
    ['> Fibralia no va\nNi Ondanet', ['Ondanet']],
    ['Ni Fibralia ni Ondanet\n> o eso dicen', ['Fibralia', 'Ondanet']],
    ['Ondanet > Fibralia', ['Ondanet', 'Fibralia']],
    ['la SMART @ana con Fibralia', ['Fibralia']],
  ])('%s: %s', (text, names) => {
    expect(find(post(text)).map(({ brandId }) => brandId)).toEqual(names);
  });

  it('nor is what a client says of itself', () => {
    expect(find(post('Fibralia estrena tarifas', 'Fibralia_Ayuda'))).toEqual([]);
  });

  it('and the person is told that the name is absent', () => {
    expect(explainMatch(brand('Fibralia'), 'RT @ana: Fibralia no va').kind).toBe('absent');
  });
});
