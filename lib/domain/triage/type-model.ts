import type { Features } from '../sentiment/model/extract-features';
import { type LinearModel, predictClasses, readLinearModel } from '../sentiment/model/linear-model';
import { MODEL_TYPES, type ModelType } from './model-types';
import type { Reading } from './reading';
import { readTypeInputs, TYPE_INPUTS } from './type-inputs';

/** Add up to 1. */
export type TypeShares = Readonly<Record<ModelType, number>>;

export interface TypeModel {
  linear: LinearModel;
}

/** The type model in a file of `public/models`; `undefined` if the bytes are none. */
export function readTypeModel(bytes: Uint8Array): TypeModel | undefined {
  const linear = readLinearModel(bytes);
  const fits = linear?.classes === MODEL_TYPES.length && linear.inputs === TYPE_INPUTS;
  return linear && fits ? { linear } : undefined;
}

const shares = new Float64Array(MODEL_TYPES.length);

const NOTHING = Object.fromEntries(MODEL_TYPES.map((type) => [type, 0])) as Record<
  ModelType,
  number
>;

/** A share for each type, in the order of a model's classes. */
export function createShares(read: (type: ModelType, at: number) => number): TypeShares {
  const made = { ...NOTHING };
  MODEL_TYPES.forEach((type, at) => {
    made[type] = read(type, at);
  });
  return made;
}

/** How likely each type is, given what the word lists found in the same text. */
export function predictTypes(
  { linear }: TypeModel,
  features: Features,
  reading: Reading,
): TypeShares {
  predictClasses(linear, features, readTypeInputs(reading), shares);
  return createShares((_, at) => shares[at] ?? 0);
}
