import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../lib/domain/sentiment/model/extract-features';
import { predictClasses, readLinearModel } from '../../../lib/domain/sentiment/model/linear-model';
import { createDataset, type Example } from '../../../tools/train/dataset';
import { packModel } from '../../../tools/train/pack-model';
import { createRandom } from '../../../tools/train/random';
import { fillSlots } from '../../../tools/train/read-corpus';
import { scoreRow, softmax, trainLinear } from '../../../tools/train/train-linear';

const GLAD = ['sol y playa', 'qué alegría', 'playa y alegría', 'sol en la playa'];
const SAD = ['lluvia y frío', 'qué pena', 'frío y pena', 'lluvia en la calle'];
const examples: Example[] = [
  ...SAD.map((text) => ({ text, label: 0, inputs: [0.5] })),
  ...GLAD.map((text) => ({ text, label: 1, inputs: [-0.5] })),
];
const columns = { buckets: 4_000, inputs: 1 };
const train = (seed = 7) =>
  trainLinear(createDataset(examples, columns), { classes: 2, l2: 1e-3, epochs: 30, seed });

describe('training', () => {
  it('learns what it was shown', () => {
    const data = createDataset(examples, columns);
    const weights = train();
    examples.forEach(({ label }, row) => {
      const [sad = 0, glad = 0] = scoreRow(data, row, weights);
      expect(glad > sad).toBe(label === 1);
    });
  });

  it('gives the same bytes for the same seed, others for another', () => {
    const pack = (seed: number) => packModel(train(seed), { columns });
    expect(pack(7)).toEqual(pack(7));
    expect(pack(8)).not.toEqual(pack(7));
  });
});

describe('packing', () => {
  it('keeps the shares, a byte a weight', () => {
    const weights = train();
    const data = createDataset(examples, columns);
    const model = readLinearModel(packModel(weights, { columns }));
    if (!model) throw new Error('cannot be read back');
    examples.forEach(({ text, inputs = [] }, row) => {
      const whole = scoreRow(data, row, weights);
      softmax(whole);
      const packed = predictClasses(model, extractFeatures(text), inputs, new Float64Array(2));
      expect(packed[1]).toBeCloseTo(whole[1] ?? 0, 1);
    });
  });

  it('folds a score of the same features into the buckets', () => {
    const other = trainLinear(createDataset(examples, { buckets: 4_000 }), { classes: 2 });
    const bare = createDataset(
      examples.map(({ text, label }) => ({ text, label })),
      { buckets: 4_000 },
    );
    const scored = examples.map((example, row) => {
      const [sad = 0, glad = 0] = scoreRow(bare, row, other);
      return { ...example, inputs: [...(example.inputs ?? []), glad - sad] };
    });
    const wide = { buckets: 4_000, inputs: 2 };
    const data = createDataset(scored, wide);
    const weights = trainLinear(data, { classes: 2, epochs: 30 });
    const bytes = packModel(weights, { columns: wide, folded: [{ input: 1, weights: other }] });
    const model = readLinearModel(bytes);
    if (!model) throw new Error('cannot be read back');
    expect(model.inputs).toBe(1);
    scored.forEach(({ text, inputs }, row) => {
      const whole = scoreRow(data, row, weights);
      softmax(whole);
      const packed = predictClasses(model, extractFeatures(text), inputs, new Float64Array(2));
      expect(packed[1]).toBeCloseTo(whole[1] ?? 0, 1);
    });
  });
});

describe('slots', () => {
  it('tell where the brand stands, and not the rival', () => {
    const { text, ranges } = fillSlots(
      '{user} la app de {brand} peor que {rival} {tag}',
      createRandom(3),
    );
    const named = ranges.map(({ start, end }) => text.slice(start, end));
    expect(named).toHaveLength(2);
    expect(named[1]?.toLowerCase()).toBe(`#${named[0]?.toLowerCase().replaceAll(' ', '')}`);
    expect(text).not.toMatch(/[{}]/);
  });
});
