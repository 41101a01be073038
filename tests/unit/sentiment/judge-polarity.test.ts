import { describe, expect, it } from 'vitest';
import { judgePolarity } from '../../../lib/domain/sentiment/judge-polarity';
import { readTokens } from '../../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../../lib/domain/sentiment/score-sentiment';
import type { Polarity } from '../../../lib/domain/triage/verdict';
import { readShippedModel } from './polarity-files';

const models = new Map(['es', 'ca', 'en'].map((code) => [code, readShippedModel(code)]));

/** Judges a text in which '{}' stands for the brand. */
function judge(language: string, pattern: string, brand = 'Zorbanet', isModelled = true) {
  const start = pattern.indexOf('{}');
  const text = pattern.replace('{}', brand);
  const ranges = start < 0 ? [] : [{ start, end: start + brand.length }];
  const sentiment = readSentiment(readTokens(text, ranges), language);
  const model = isModelled ? models.get(language) : undefined;
  return judgePolarity({ text, ranges, language, sentiment }, model);
}

const CASES: readonly (readonly [string, Polarity, string])[] = [
  ['es', 'negative', '{} me ha cobrado dos veces el mismo recibo'],
  ['es', 'negative', 'El local de {} es bonito, pero el trato fue horrible'],
  ['es', 'negative', 'Aunque la web de {} es bonita, el pedido no ha llegado'],
  ['es', 'negative', 'Tercera vez que os llamo, {}, y nadie me da una solución'],
  ['es', 'positive', 'Aunque tardaron un poco, el trato de {} fue excelente'],
  ['es', 'positive', 'Tuve un problema con {} y me lo arreglaron en una hora, encantada'],
  ['es', 'positive', 'Muchas gracias {}, sois geniales'],
  ['ca', 'negative', 'Fa tres dies que estem sense internet amb {} i ningú no respon'],
  ['ca', 'negative', 'El menjar de {} era bo, però el servei va ser un desastre'],
  ['ca', 'positive', 'Moltes gràcies {}, un tracte excel·lent'],
  ['en', 'negative', '{} charged me twice and nobody answers the phone'],
  ['en', 'negative', 'The food at {} was great but the service was awful'],
  ['en', 'positive', 'Although it took a while, the staff at {} were wonderful'],
  ['en', 'positive', 'Thank you {}, brilliant service, love it'],
];

describe('polarity toward the brand', () => {
  it.each(CASES)('%s %s: %s', (language, polarity, text) => {
    expect(judge(language, text).polarity).toBe(polarity);
  });

  it.each(CASES)('%s does not depend on the name: %s %s', (language, _, text) => {
    const shares = judge(language, text);
    for (const brand of ['Fatal', 'Maravilla', 'Thé Wórst 24h', '@odio', '#NoFunciona']) {
      expect(judge(language, text, brand)).toEqual(shares);
    }
  });
});

describe('contrast', () => {
  it.each([
    ['es', 'El hotel es bonito pero sucio', 'El hotel es sucio pero bonito'],
    ['en', 'The room was lovely but dirty', 'The room was dirty but lovely'],
    ['ca', 'El tracte era bo però el menjar dolent', 'El menjar era dolent però el tracte bo'],
  ])('%s: what comes last weighs more: %s | %s', (language, blame, praise) => {
    expect(judge(language, blame).negative).toBeGreaterThan(judge(language, praise).negative);
  });
});

describe('without a brand', () => {
  it.each([
    ['es', 'negative', 'Qué asco de día, todo me sale mal'],
    ['es', 'positive', 'Qué día tan bonito, estoy feliz'],
    ['en', 'negative', 'worst day ever, I hate this'],
    ['en', 'positive', 'what a lovely day, so happy'],
    ['ca', 'negative', 'Quin fàstic de dia, tot malament'],
    ['ca', 'positive', 'Quin dia més bonic, estic molt contenta'],
  ] as const)('%s %s: %s', (language, polarity, text) => {
    expect(judge(language, text).polarity).toBe(polarity);
  });
});

describe('without a model', () => {
  it.each([
    ['es', 'negative', 'PÉSIMO'],
    ['en', 'positive', 'brilliant service, thank you'],
    ['es', 'neutral', 'mañana abren a las diez'],
  ] as const)('%s %s by the lexicon: %s', (language, polarity, text) => {
    const { negative, neutral, positive, ...said } = judge(language, text, 'Zorbanet', false);
    expect(said.polarity).toBe(polarity);
    expect(negative + neutral + positive).toBeCloseTo(1, 9);
  });
});
