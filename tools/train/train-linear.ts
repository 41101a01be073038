import type { Dataset } from './dataset';
import { createRandom, shuffle } from './random';

export interface TrainingOptions {
  classes: number;
  /** Strength of the pull towards 0, per example. */
  l2?: number;
  epochs?: number;
  rate?: number;
  /** Share of certainty given to the other classes. */
  smoothing?: number;
  seed?: number;
}

/** Weights by column, `classes` numbers each, and one bias a class. */
export interface Weights {
  classes: number;
  byColumn: Float32Array;
  bias: Float32Array;
}

/**
 * Multinomial logistic regression by stochastic gradient descent, averaged over the second half of
 * the passes. The pull towards 0 is one factor for all weights, so that a step costs only what the
 * example holds. Same data and seed, same weights.
 */
export function trainLinear(data: Dataset, options: TrainingOptions): Weights {
  const { classes, l2 = 1e-4, epochs = 12, rate = 0.5, smoothing = 0, seed = 7 } = options;
  const run = createRun(data, classes);
  const random = createRandom(seed);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const row of shuffle(data.size, random)) {
      const now = rate / (1 + rate * l2 * step + (3 * step) / (data.size * epochs));
      learn(run, row, now, l2, smoothing);
      step += 1;
    }
    rescale(run);
    if (epoch >= epochs >> 1) addTo(run);
  }
  const share = 1 / (epochs - (epochs >> 1));
  return {
    classes,
    byColumn: run.sum.map((value) => value * share),
    bias: run.biasSum.map((value) => value * share),
  };
}

interface Run {
  data: Dataset;
  classes: number;
  weights: Float32Array;
  /** What `weights` are to be multiplied by. */
  scale: number;
  bias: Float32Array;
  scores: Float64Array;
  sum: Float32Array;
  biasSum: Float32Array;
}

function createRun(data: Dataset, classes: number): Run {
  const size = data.columns * classes;
  return {
    data,
    classes,
    weights: new Float32Array(size),
    scale: 1,
    bias: new Float32Array(classes),
    scores: new Float64Array(classes),
    sum: new Float32Array(size),
    biasSum: new Float32Array(classes),
  };
}

function learn(run: Run, row: number, rate: number, l2: number, smoothing: number): void {
  const { data, classes, weights, bias, scores } = run;
  const start = data.starts[row] ?? 0;
  const end = data.starts[row + 1] ?? 0;
  const weight = data.weights[row] ?? 1;
  const label = data.labels[row];
  score(run, start, end);
  run.scale *= 1 - Math.min(0.5, rate * l2 * weight);
  for (let index = 0; index < classes; index += 1) {
    const aim = index === label ? 1 - smoothing : smoothing / (classes - 1);
    const error = ((scores[index] ?? 0) - aim) * weight * rate;
    bias[index] = (bias[index] ?? 0) - error * 0.1;
    scores[index] = error / run.scale;
  }
  for (let at = start; at < end; at += 1) {
    const base = (data.indexes[at] ?? 0) * classes;
    const value = data.values[at] ?? 0;
    for (let index = 0; index < classes; index += 1) {
      weights[base + index] = (weights[base + index] ?? 0) - value * (scores[index] ?? 0);
    }
  }
  if (run.scale < 1e-3) rescale(run);
}

/** Probabilities of a row, into `scores`. */
function score({ data, classes, weights, scale, bias, scores }: Run, start: number, end: number) {
  scores.fill(0);
  for (let at = start; at < end; at += 1) {
    const base = (data.indexes[at] ?? 0) * classes;
    const value = data.values[at] ?? 0;
    for (let index = 0; index < classes; index += 1) {
      scores[index] = (scores[index] ?? 0) + value * (weights[base + index] ?? 0);
    }
  }
  for (let index = 0; index < classes; index += 1) {
    scores[index] = (scores[index] ?? 0) * scale + (bias[index] ?? 0);
  }
  softmax(scores);
}

export function softmax(scores: Float64Array): void {
  const most = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - most);
    total += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / total;
}

function rescale(run: Run): void {
  const { weights, scale } = run;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * scale;
  run.scale = 1;
}

function addTo({ weights, sum, bias, biasSum }: Run): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  for (let at = 0; at < bias.length; at += 1) biasSum[at] = (biasSum[at] ?? 0) + (bias[at] ?? 0);
}

/** Scores of a row by weights in full precision. */
export function scoreRow(data: Dataset, row: number, { classes, byColumn, bias }: Weights) {
  const scores = Float64Array.from(bias);
  for (let at = data.starts[row] ?? 0; at < (data.starts[row + 1] ?? 0); at += 1) {
    const base = (data.indexes[at] ?? 0) * classes;
    for (let index = 0; index < classes; index += 1) {
      scores[index] = (scores[index] ?? 0) + (data.values[at] ?? 0) * (byColumn[base + index] ?? 0);
    }
  }
  return scores;
}
