import type { SentimentReading } from '../score-sentiment';
import type { Features } from './extract-features';
import { type LinearModel, predictClasses, readLinearModels } from './linear-model';

/** Two models of the same classes, neutral, negative, positive: feeds about a brand are another matter. */
export interface PolarityModel {
  /** Of texts that name no brand. */
  any: LinearModel;
  /** Of texts in which a brand is marked. */
  branded: LinearModel;
}

/** Add up to 1. */
export interface PolarityShares {
  negative: number;
  neutral: number;
  positive: number;
}

/** The polarity model in a file of `public/models`; `undefined` if the bytes are none. */
export function readPolarityModel(bytes: Uint8Array): PolarityModel | undefined {
  const models = readLinearModels(bytes);
  const [any, branded = any] = models;
  const isWhole = models.length <= 2 && models.every(isPolarity);
  return any && branded && isWhole ? { any, branded } : undefined;
}

const isPolarity = ({ classes, inputs }: LinearModel) => classes === 3 && inputs <= INPUTS;

/** Numbers that the lexicon gives to the model beside the words. */
export const INPUTS = 4;
/** Sum of weights at which more of them hardly says more. */
const MUCH = 3;
const inputs = new Float64Array(INPUTS);

/** Praise, blame, their sum, and whether a fault is told; each from -1 to 1. Valid until the next call. */
export function readInputs({ score, evidence, faults }: SentimentReading): Float64Array {
  let [praise, blame] = [0, 0];
  for (const { weight } of evidence) {
    if (weight > 0) praise += weight;
    else blame -= weight;
  }
  inputs[0] = Math.tanh(praise / MUCH);
  inputs[1] = Math.tanh(blame / MUCH);
  inputs[2] = Math.tanh(score / MUCH);
  inputs[3] = Math.min(1, faults.length);
  return inputs;
}

const shares = new Float64Array(3);

/** How likely each polarity is, given what the lexicon read in the same text. */
export function predictPolarity(
  model: PolarityModel,
  features: Features,
  sentiment: SentimentReading,
): PolarityShares {
  const [neutral = 0, negative = 0, positive = 0] = predictClasses(
    features.hasBrand ? model.branded : model.any,
    features,
    readInputs(sentiment),
    shares,
  );
  return { negative, neutral, positive };
}
