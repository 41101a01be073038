import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../lib/domain/sentiment/model/extract-features';
import type { TextRange } from '../../../lib/domain/text-range';
import fc from '../../support/seeded';
import { timeOfOwnWork } from '../../support/time-of-own-work';

/** The features as plain numbers: the buffers are written over by the next text. */
function featuresOf(text: string, ranges: readonly TextRange[] = []) {
  const { count, hashes, values } = extractFeatures(text, ranges);
  return { hashes: [...hashes.subarray(0, count)], values: [...values.subarray(0, count)] };
}

const rangeOf = (text: string, name: string): TextRange[] => {
  const start = text.indexOf(name);
  return [{ start, end: start + name.length }];
};

describe('what is the same to the model', () => {
  it.each([
    ['PÉSIMO servicio!', 'pesimo servicio!', 'accents'],
    ['no va, vaaaaamos', 'no va, vaaamos', 'how far a letter is drawn out'],
    ['mal 😡😡😡', 'mal 😡', 'how often a face is repeated'],
    ['bien 👍🏽', 'bien 👍', 'the colour of a hand'],
    ['@ana no va', '@luis_99 no va', 'who is spoken to'],
    ['mira https://a.example/x', 'mira https://b.example/y?z=1', 'where a link leads'],
    ['llevo 45 min', 'llevo 20 min', 'numbers of the same length'],
    ['it doesn’t work', "it doesn't work", 'the form of an apostrophe'],
    ['excel·lent tracte', 'excellent tracte', 'the middle dot'],
  ])('%s | %s: %s', (one, other) => {
    const [{ hashes: first }, { hashes: second }] = [featuresOf(one), featuresOf(other)];
    const isLoud = one === 'PÉSIMO servicio!';
    // Capitals are one feature of the whole text.
    expect(isLoud ? first.filter((hash) => second.includes(hash)).length : first).toEqual(
      isLoud ? second.length : second,
    );
  });
});

describe('the brand', () => {
  it('leaves nothing of its name', () => {
    const [one, other] = ['la app de Zorbanet no va', 'la app de Banco Fatal no va'];
    expect(featuresOf(one, rangeOf(one, 'Zorbanet'))).toEqual(
      featuresOf(other, rangeOf(other, 'Banco Fatal')),
    );
  });

  it('changes what its neighbours say', () => {
    const text = 'la app de Zorbanet no va';
    expect(featuresOf(text, rangeOf(text, 'Zorbanet')).hashes).not.toEqual(featuresOf(text).hashes);
  });

  it('is told of', () => {
    expect(extractFeatures('Zorbanet', [{ start: 0, end: 8 }]).hasBrand).toBe(true);
    expect(extractFeatures('Zorbanet').hasBrand).toBe(false);
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 5_000 });

  it('gives numbers that can be used, in buckets that exist', () => {
    fc.assert(
      fc.property(anyText, fc.nat(5_000), fc.nat(40), (text, start, length) => {
        const { hashes, values } = featuresOf(text, [{ start, end: start + length }]);
        expect(hashes.every((hash) => hash >= 0 && hash < 2 ** 31)).toBe(true);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same again, whatever was read between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = featuresOf(text);
        featuresOf(other);
        expect(featuresOf(text)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('is written into the same buffers each time', () => {
    const first = extractFeatures('one text');
    const second = extractFeatures('quite another text');
    expect(second.hashes).toBe(first.hashes);
    expect(second.values).toBe(first.values);
  });

  it('takes a time that grows with its length and not faster', () => {
    const timeOf = (text: string) =>
      timeOfOwnWork(() => {
        for (let run = 0; run < 20; run += 1) extractFeatures(text);
      }, 500);
    const hostile = ['a'.repeat(1_000_000), '\u0301'.repeat(1_000_000), '@'.repeat(1_000_000)];
    expect(Math.max(...hostile.map(timeOf))).toBeLessThan(1_000);
  });
});
