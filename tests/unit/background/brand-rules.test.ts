import { expect, test, vi } from 'vitest';
import { proposeBrandRules } from '../../../lib/contexts/background/propose-brand-rules';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { withoutRule, withRule } from '../../../lib/domain/brand/with-rule';
import type { BrandRule } from '../../../lib/domain/log/brand-rule';
import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import { createMentionRecord, SAMPLE_POST } from '../../support/log-samples';

const brand = createBrand('b', 'Brisalia');
const RULES: BrandRule[] = [
  { kind: 'excludedWord', word: 'zumo' },
  { kind: 'contextWords', words: ['fibra', 'línea'] },
  { kind: 'capital' },
];

test.each(RULES)('a rule that is added and taken away leaves no trace: $kind', (rule) => {
  const own = { ...brand, excludedWords: ['feria'], contextWords: ['móvil'], needsCapital: false };
  const changed = withRule(own, rule);
  expect(changed).not.toEqual(own);
  expect(withoutRule(changed!, rule)).toEqual(own);
});

test('a rule said twice is there once', () => {
  const once = withRule(brand, RULES[0]!)!;
  expect(withRule(once, { kind: 'excludedWord', word: 'ZUMO' })?.excludedWords).toEqual(['zumo']);
});

test('a full list takes no rule', () => {
  const excludedWords = Array.from({ length: 50 }, (_, at) => `palabra${at}`);
  expect(withRule({ ...brand, excludedWords }, RULES[0]!)).toBeUndefined();
});

const record = (id: string, text: string, more: Partial<MentionRecord> = {}): MentionRecord =>
  createMentionRecord({
    id: `x:${id}:b`,
    brandId: 'b',
    post: { ...SAMPLE_POST, id, text },
    ...more,
  });

const mention = {
  brandId: 'b',
  post: { ...SAMPLE_POST, id: '1', text: 'Qué asco de Brisalia, el zumo sabe fatal.' },
  ranges: [{ start: 12, end: 20 }],
};

test('a preview tells how many others would go and shows three of them, shortened', async () => {
  const others = [2, 3, 4, 5].map((id) =>
    record(String(id), `Otro zumo de Brisalia ${'con pulpa '.repeat(20)}`),
  );
  const store = {
    readRecentMentions: vi
      .fn()
      .mockResolvedValue([
        record('1', mention.post.text),
        record('9', 'El zumo Brisalia', { correctedType: 'notOurs' }),
        ...others,
      ]),
    findAnswered: vi.fn().mockResolvedValue(new Set()),
  };
  const proposals = await proposeBrandRules(mention, { brands: [brand], store });
  const juice = proposals.find(({ rule }) => rule.kind === 'excludedWord' && rule.word === 'zumo');
  expect(juice?.count).toBe(4);
  expect(juice?.examples).toHaveLength(3);
  for (const text of juice?.examples ?? []) expect(text.length).toBeLessThanOrEqual(91);
});

test('without a log there are rules all the same; without the brand there are none', async () => {
  const store = {
    readRecentMentions: vi.fn().mockRejectedValue(new Error('closed')),
    findAnswered: vi.fn(),
  };
  expect(await proposeBrandRules(mention, { brands: [brand], store })).not.toEqual([]);
  expect(await proposeBrandRules(mention, { brands: [], store })).toEqual([]);
});
