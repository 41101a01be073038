import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../lib/domain/sentiment/model/extract-features';
import { readLinearModel } from '../../../lib/domain/sentiment/model/linear-model';
import {
  predictPolarity,
  readPolarityModel,
} from '../../../lib/domain/sentiment/model/polarity-model';
import { readTokens } from '../../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../../lib/domain/sentiment/score-sentiment';
import fc from '../../support/seeded';
import { MODEL_LANGUAGES, readModelFile, readShippedModel } from './polarity-files';

const LARGEST = 128 * 1024;
const LARGEST_TOGETHER = 1024 * 1024;

describe('the shipped models', () => {
  it.each(MODEL_LANGUAGES)('%s is read and at most 128 KiB', (language) => {
    expect(readShippedModel(language).any.classes).toBe(3);
    expect(readModelFile(language).byteLength).toBeLessThanOrEqual(LARGEST);
  });

  it('are at most 1 MiB together, whatever they judge', () => {
    const folder = join(import.meta.dirname, '../../../public/models');
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_TOGETHER);
  });

  it.each(['es', 'ca', 'en'])('%s has a model of its own for posts about a brand', (language) => {
    const { any, branded } = readShippedModel(language);
    expect(branded).not.toBe(any);
  });

  it.each(MODEL_LANGUAGES)('%s gives shares of one whole for any text', (language) => {
    const model = readShippedModel(language);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.boolean(),
        (text, isNamed) => {
          const ranges = isNamed ? [{ start: 0, end: Math.min(3, text.length) }] : [];
          const sentiment = readSentiment(readTokens(text, ranges), language);
          const shares = predictPolarity(model, extractFeatures(text, ranges), sentiment);
          const all = [shares.negative, shares.neutral, shares.positive];
          expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(all.every((share) => share >= 0 && share <= 1)).toBe(true);
        },
      ),
    );
  });
});

describe('broken files', () => {
  const whole = readModelFile('es');

  it('are no model, wherever they are cut', () => {
    for (const length of [0, 3, 11, 12, 40, 65_059, 65_061, whole.length - 1]) {
      expect(readPolarityModel(whole.subarray(0, length))).toBeUndefined();
    }
  });

  it('are no model if something follows', () => {
    expect(readPolarityModel(Uint8Array.from([...whole, 0]))).toBeUndefined();
  });

  it('are no model with another mark, version, number of classes or a number that is none', () => {
    for (const [at, value] of [
      [0, 0x51],
      [4, 2],
      [5, 1],
      [5, 7],
      [8, 0xff],
      [11, 0xff],
      [14, 0xff],
    ] as const) {
      const bytes = whole.slice();
      bytes[at] = value;
      if (at === 14) bytes[15] = 0xff;
      expect(readPolarityModel(bytes)).toBeUndefined();
    }
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readPolarityModel(bytes)).toBeUndefined();
        expect(readLinearModel(bytes)).toBeUndefined();
      }),
    );
  });

  it('are read from the middle of a buffer too', () => {
    const shifted = new Uint8Array(whole.length + 5);
    shifted.set(whole, 5);
    expect(readPolarityModel(shifted.subarray(5))).toBeDefined();
  });
});
