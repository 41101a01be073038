import { describe, expect, it } from 'vitest';
import { findLikeliest, leanPolarity } from '../../../lib/domain/sentiment/lean-polarity';

describe('leaning on the type of a post', () => {
  const unsure = { negative: 0.4, neutral: 0.15, positive: 0.45 };

  it('turns what is in doubt', () => {
    expect(findLikeliest(unsure)).toBe('positive');
    expect(findLikeliest(leanPolarity(unsure, 'negative'))).toBe('negative');
  });

  it('leaves what is sure', () => {
    const sure = { negative: 0.9, neutral: 0.06, positive: 0.04 };
    expect(findLikeliest(leanPolarity(sure, 'positive'))).toBe('negative');
  });

  it.each(['negative', 'neutral', 'positive'] as const)('keeps one whole toward %s', (decided) => {
    const { negative, neutral, positive } = leanPolarity(unsure, decided);
    expect(negative + neutral + positive).toBeCloseTo(1, 12);
  });
});
