import type { TextRange } from '../../text-range';
import type { SentimentReading } from '../score-sentiment';
import { extractFeatures, type Features } from './extract-features';
import { type LinearModel, predictClasses, readLinearModel } from './linear-model';

/** A model whose classes are neutral, negative, positive. */
export type PolarityModel = LinearModel & { classes: 3 };

/** Add up to 1. */
export interface PolarityShares {
  negative: number;
  neutral: number;
  positive: number;
}

/** The polarity model in a file of `public/models`; `undefined` if the bytes are none. */
export function readPolarityModel(bytes: Uint8Array): PolarityModel | undefined {
  const model = readLinearModel(bytes);
  return model && isPolarityModel(model) ? model : undefined;
}

const isPolarityModel = (model: LinearModel): model is PolarityModel =>
  model.classes === 3 && model.inputs <= INPUTS;

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
    model,
    features,
    readInputs(sentiment),
    shares,
  );
  return { negative, neutral, positive };
}

/** As `predictPolarity`, from the text; `ranges` are the brand's, sorted and apart. */
export function predictPolarityOf(
  model: PolarityModel,
  text: string,
  ranges: readonly TextRange[],
  sentiment: SentimentReading,
): PolarityShares {
  return predictPolarity(model, extractFeatures(text, ranges), sentiment);
}
