import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../../lib/domain/sentiment/score-sentiment';
import type { Polarity } from '../../../lib/domain/triage/verdict';
import fc from '../../support/seeded';

const CASES: readonly (readonly [string, Polarity, string])[] = [
  ['es', 'negative', 'No funciona'],
  ['es', 'negative', 'no me ha llegado'],
  ['es', 'negative', 'no es muy útil ni muy rápido'],
  ['es', 'negative', 'Muy maaaal'],
  ['es', 'negative', 'PÉSIMO'],
  ['es', 'negative', '#NoFunciona'],
  ['es', 'negative', 'sin luz'],
  ['es', 'negative', 'El sitio es bonito, pero el trato fue horrible'],
  ['es', 'negative', 'vergüenza🤬'],
  ['es', 'negative', 'qué chafa su servicio'],
  ['es', 'negative', 'no anda, son unos chantas'],
  ['es', 'positive', 'Sin problemas'],
  ['es', 'positive', 'nunca me ha fallado'],
  ['es', 'positive', 'Aunque tardaron, el trato fue excelente y muy amable'],
  ['es', 'positive', 'genial👏'],
  ['es', 'positive', 'chingón el detalle'],
  ['es', 'neutral', 'no'],
  ['es', 'neutral', 'Buenas tardes'],
  ['es', 'neutral', ''],
  ['en', 'negative', "It doesn't work"],
  ['en', 'negative', 'not good'],
  ['en', 'negative', 'never arrived'],
  ['en', 'negative', 'Nice shop but awful service'],
  ['en', 'negative', 'No one at all picks up the phone'],
  ['en', 'positive', 'not bad at all'],
  ['en', 'positive', 'no problems'],
  ['en', 'positive', 'Although it was late, the food was excellent and the staff lovely'],
  ['en', 'neutral', 'the latest issue of the magazine'],
  ['ca', 'negative', 'No funciona'],
  ['ca', 'negative', "no m'ha arribat"],
  ['ca', 'negative', "l'aplicació no s'obre"],
  ['ca', 'negative', 'El lloc és bonic, però el tracte és pèssim'],
  ['ca', 'negative', 'vergonya🤬'],
  ['ca', 'positive', 'sense problemes'],
  ['ca', 'positive', "mai m'ha fallat"],
  ['ca', 'positive', 'no està gens malament'],
  ['ca', 'neutral', 'Bona tarda'],
];

describe('scoreSentiment', () => {
  it.each(CASES)('%s, %s: %s', (language, polarity, text) => {
    expect(scoreSentiment(text, language).polarity).toBe(polarity);
  });

  it('shows the words that decided, as they stand in the post', () => {
    const text = '¡Ay! La señal es PÉSIMA y no me ha llegado el módem 🤬';
    const words = scoreSentiment(text, 'es').evidence.map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(words).toEqual(['PÉSIMA', 'no me ha llegado', '🤬']);
  });

  it('says what a negator did', () => {
    const [evidence] = scoreSentiment('sin ningún problema', 'es').evidence;
    expect(evidence).toMatchObject({ start: 0, end: 19, why: 'negation' });
    expect(evidence?.weight).toBeGreaterThan(0);
  });

  it('counts a row of equal emoji once', () => {
    expect(scoreSentiment('👍👍👍👍', 'es').score).toBe(scoreSentiment('👍', 'es').score);
  });

  it('is less sure where words contradict each other', () => {
    const clear = scoreSentiment('horrible, pésimo', 'es').confidence;
    const mixed = scoreSentiment('horrible, pésimo, buen precio, amable', 'es').confidence;
    expect(mixed).toBeLessThan(clear);
  });

  it('reads emoji and the nearest words in a language without lexicon', () => {
    expect(scoreSentiment('tas 😡', 'tr').polarity).toBe('negative');
  });

  it('takes any text; ranges lie within it and split no character', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            ...[
              'no',
              'funciona',
              'pésimo',
              '👍🏽',
              '👨‍👩‍👧',
              'ß',
              '\ud83d',
              '\u0301',
              "d'",
              '#NoVa',
              '¿',
              '…',
              '0',
            ],
            ...[
              ' ',
              '\n',
              '.',
              ',',
              '@a',
              'https://x.y/z',
              'ﬁn',
              '·',
              '¦',
              '¶',
              '__proto__',
              'constructor',
            ],
          ),
          { maxLength: 15 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('es', 'en', 'ca', 'und', 'xx'), (text, language) => {
        const { score, confidence, evidence } = scoreSentiment(text, language);
        expect(Number.isFinite(score)).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end, weight } of evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (text.isWellFormed()) expect(text.slice(start, end).isWellFormed()).toBe(true);
          expect(Math.abs(weight)).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
