import type { Dataset } from './dataset';
import { type TrainingOptions, trainLinear, type Weights } from './train-linear';

const FIRST_SEED = 7;

/**
 * The mean of the weights of `trainings` trainings (1 or more) that differ in nothing but their seed. In
 * one training the order of the examples alone moves what is measured by up to a point.
 */
export function trainAveraged(data: Dataset, options: TrainingOptions, trainings: number): Weights {
  const { seed = FIRST_SEED } = options;
  const sum = trainLinear(data, { ...options, seed });
  for (let more = 1; more < trainings; more += 1) {
    const next = trainLinear(data, { ...options, seed: seed + more });
    add(sum.byColumn, next.byColumn);
    add(sum.bias, next.bias);
  }
  return {
    classes: sum.classes,
    byColumn: sum.byColumn.map((value) => value / trainings),
    bias: sum.bias.map((value) => value / trainings),
  };
}

function add(to: Float32Array, values: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (values[at] ?? 0);
}
