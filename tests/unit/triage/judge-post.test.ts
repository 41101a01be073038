import { describe, expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { createTestBrand } from '../brand/create-test-brand';
import { PLAIN_CA } from './plain-ca';
import { PLAIN_EN } from './plain-en';
import { PLAIN_ES } from './plain-es';
import { PLAIN_MORE } from './plain-more';
import { PLAIN_THIRD } from './plain-third';
import { POSTS_CA } from './posts-ca';
import { POSTS_EN } from './posts-en';
import { POSTS_ES } from './posts-es';

const matcher = createBrandMatcher([createTestBrand('Fibralia')]);

function judge(text: string, more: Partial<Post> = {}) {
  const post: Post = {
    site: 'x',
    id: '1',
    author: { handle: 'lucia' },
    text,
    kind: 'post',
    isPartial: false,
    ...more,
  };
  return judgePost(post, matcher.find(text)[0]?.ranges ?? []);
}

describe.each([
  ['es', POSTS_ES],
  ['en', POSTS_EN],
  ['ca', POSTS_CA],
  ['es, plainly said', PLAIN_ES],
  ['en, plainly said', PLAIN_EN],
  ['ca, plainly said', PLAIN_CA],
  ['three languages, plainly said', PLAIN_MORE],
  ['three languages, once more', PLAIN_THIRD],
] as const)('posts in %s', (_, posts) => {
  it.each(posts)('%s: %s', (type, text) => {
    expect(judge(text).type).toBe(type);
  });
});

describe('what a verdict says', () => {
  it('shows the words that decided, as they stand in the post', () => {
    const text = 'Hola @fibralia: no me llega la señal 🤬';
    const { evidence, polarity, language } = judge(text);
    const words = evidence.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['no me llega', '🤬']);
    expect({ polarity, language }).toEqual({ polarity: 'negative', language: 'es' });
  });

  it('irony is never sure, never praise, and says so', () => {
    const verdict = judge('Genial, otra hora sin luz. Gracias, @fibralia 👏');
    expect(verdict).toMatchObject({ type: 'complaint', polarity: 'negative' });
    expect(verdict.confidence).toBeLessThanOrEqual(0.6);
    expect(verdict.evidence.some(({ why }) => why === 'irony')).toBe(true);
  });

  it('the name of a brand is no word of the post', () => {
    const fatal = createBrandMatcher([createTestBrand('Fatal')]);
    const text = 'Esta tarde en Fatal con Ana';
    const post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false } as const;
    expect(judgePost(post, fatal.find(text)[0]?.ranges ?? []).polarity).toBe('neutral');
  });

  it('only the author speaks: a quoted post decides nothing', () => {
    const text = 'Sí, claro, Fibralia 🙄 qué bien todo';
    const alone = judge(text);
    expect(judge(text, { quotedText: 'Fibralia es genial, mil gracias' })).toEqual(alone);
  });

  it('two clients in one post: the one that is turned to is not the one that is blamed', () => {
    const both = createBrandMatcher([createTestBrand('Fibralia'), createTestBrand('Ondanet')]);
    const text = 'Me paso de Fibralia a Ondanet, Fibralia es un desastre';
    const post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false } as const;
    const types = both
      .find(text)
      .map(({ brandId, ranges }) => [brandId, judgePost(post, ranges).type]);
    expect(types).toEqual([
      ['Fibralia', 'venting'],
      ['Ondanet', 'competitor'],
    ]);
  });

  it('is less sure of a post of which only the beginning is shown', () => {
    const text = 'Fibralia no funciona y';
    expect(judge(text, { isPartial: true }).confidence).toBeLessThan(judge(text).confidence);
  });

  it('a fact beats the mood: mockery with a true fault is a complaint', () => {
    expect(judge('jajaja Fibralia sois un meme, me habéis cobrado dos veces').type).toBe(
      'complaint',
    );
  });

  it.each(['', ' ', '👏👏👏', '???', '¿', 'a'.repeat(10_000), '\ud83d\u0301\u200d'])(
    'takes any text: %j',
    (text) => {
      expect(['other', 'question']).toContain(judge(text).type);
    },
  );
});
