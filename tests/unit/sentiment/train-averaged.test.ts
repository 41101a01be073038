import { describe, expect, it } from 'vitest';
import { createDataset, type Example } from '../../../tools/train/dataset';
import { trainAveraged } from '../../../tools/train/train-averaged';
import { trainLinear } from '../../../tools/train/train-linear';

const examples: Example[] = [
  { text: 'lluvia y frío', label: 0 },
  { text: 'qué pena', label: 0 },
  { text: 'sol y playa', label: 1 },
  { text: 'qué alegría', label: 1 },
  { text: 'sol y frío', label: 1 },
];
const data = createDataset(examples, { buckets: 500 });
const options = { classes: 2, l2: 1e-3, epochs: 4 };
const single = (seed: number) => trainLinear(data, { ...options, seed });

describe('trainings averaged', () => {
  it('are one training where one is asked for', () => {
    expect(trainAveraged(data, options, 1)).toEqual(trainLinear(data, options));
  });

  it('give the mean of the weights of as many seeds', () => {
    const [first, second] = [single(7), single(8)];
    const both = trainAveraged(data, options, 2);
    expect(first.byColumn).not.toEqual(second.byColumn);
    both.byColumn.forEach((value, at) => {
      expect(value).toBeCloseTo(((first.byColumn[at] ?? 0) + (second.byColumn[at] ?? 0)) / 2, 5);
    });
    expect(both.bias[1]).toBeCloseTo(((first.bias[1] ?? 0) + (second.bias[1] ?? 0)) / 2, 5);
  });

  it('are the same each time', () => {
    expect(trainAveraged(data, options, 3)).toEqual(trainAveraged(data, options, 3));
  });
});
