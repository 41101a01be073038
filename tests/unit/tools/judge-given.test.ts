import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadJudgeModels } from '../../../tools/draft/load-judge-models';
import { createJudge } from '../../../tools/judge/judge-given';

const judge = createJudge(loadJudgeModels(join(import.meta.dirname, '../../..')));
const brand = { name: 'Zorbanet', handles: ['@zorbanet_es'], excludes: ['torneo'] };

describe('posts judged outside the browser', () => {
  it('tells where the brand is named, by name and by account', () => {
    const text = '@zorbanet_es tres días sin línea y nadie contesta. Zorbanet, qué desastre.';
    const { matches, polarity, language } = judge({ text, brand });
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([
      '@zorbanet_es',
      'Zorbanet',
    ]);
    expect({ polarity, language }).toEqual({ polarity: 'negative', language: 'es' });
  });

  it('finds no brand in a post that a word rules out', () => {
    expect(judge({ text: 'Gran torneo Zorbanet este sábado', brand }).matches).toEqual([]);
  });

  it('judges the whole text where no brand is given', () => {
    const { polarity, matches } = judge({ text: 'What a lovely morning, so happy today' });
    expect({ polarity, matches }).toEqual({ polarity: 'positive', matches: [] });
  });

  it('names the likeliest polarity, and shares of one whole', () => {
    for (const text of ['Zorbanet', '', 'Zorbanet va fatal', 'gracias Zorbanet, un diez']) {
      const { polarity, probabilities } = judge({ text, brand });
      const shares = Object.values(probabilities);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(probabilities[polarity]).toBe(Math.max(...shares));
    }
  });

  it('quotes its evidence', () => {
    const text = 'Zorbanet, sois pésimos';
    const { evidence } = judge({ text, brand });
    expect(evidence.map((item) => item.text)).toContain('pésimos');
  });
});
