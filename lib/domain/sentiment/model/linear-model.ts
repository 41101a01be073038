import type { Features } from './extract-features';

/**
 * Scores of a text for a few classes, the first of which is the one that the others are held against.
 * Each bucket has one byte for every other class.
 */
export interface LinearModel {
  classes: number;
  /** Numbers given with the text: what the lexicon found. */
  inputs: number;
  buckets: number;
  /** Bytes a bucket: `classes - 1`. */
  outputs: number;
  /** Worth of one step of a byte, per output. */
  steps: Float32Array;
  /** Per output. */
  offsets: Float32Array;
  /** `classes - 1` weights for each input. */
  dense: Float32Array;
  table: Int8Array;
}

/** 'RSPL', then version, classes, inputs, a byte to spare, and the number of buckets. */
export const MAGIC = 0x4c505352;
export const VERSION = 1;
export const HEADER = 12;
const MOST_CLASSES = 64;

/** Numbers of four bytes between header and table. */
export const countFloats = (classes: number, inputs: number): number =>
  (2 + inputs) * (classes - 1);

/** The models that stand in a file one after the other; none if any is of another version or cut short. */
export function readLinearModels(bytes: Uint8Array): LinearModel[] {
  const models: LinearModel[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const size = readSize(bytes.subarray(at));
    const model = size === undefined ? undefined : readSized(bytes.subarray(at, at + size));
    if (size === undefined || !model) return [];
    models.push(model);
    at += size;
  }
  return models;
}

/** The one model in a file; `undefined` if it is none, of another version, or cut short. */
export function readLinearModel(bytes: Uint8Array): LinearModel | undefined {
  const models = readLinearModels(bytes);
  return models.length === 1 ? models[0] : undefined;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes of the model that begins here; `undefined` where none does or its end is missing. */
function readSize(bytes: Uint8Array): number | undefined {
  if (bytes.byteLength < HEADER) return undefined;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== MAGIC || view.getUint8(4) !== VERSION) return undefined;
  const [classes, inputs, buckets] = [view.getUint8(5), view.getUint8(6), view.getUint32(8, true)];
  if (classes < 2 || classes > MOST_CLASSES || buckets === 0) return undefined;
  const size = HEADER + 4 * countFloats(classes, inputs) + buckets * (classes - 1);
  return size <= bytes.byteLength ? size : undefined;
}

function readSized(bytes: Uint8Array): LinearModel | undefined {
  const view = viewOf(bytes);
  const [classes, inputs, buckets] = [view.getUint8(5), view.getUint8(6), view.getUint32(8, true)];
  const outputs = classes - 1;
  const floats = countFloats(classes, inputs);
  const numbers = Float32Array.from({ length: floats }, (_, at) =>
    view.getFloat32(HEADER + 4 * at, true),
  );
  if (!numbers.every(Number.isFinite)) return undefined;
  const tableAt = bytes.byteOffset + HEADER + 4 * floats;
  return {
    classes,
    inputs,
    buckets,
    outputs,
    steps: numbers.subarray(0, outputs),
    offsets: numbers.subarray(outputs, 2 * outputs),
    dense: numbers.subarray(2 * outputs),
    table: new Int8Array(bytes.buffer, tableAt, buckets * outputs),
  };
}

const sums = new Float64Array(MOST_CLASSES);

/**
 * Probabilities of the classes, written into `into` (of `classes` numbers) and returned. `inputs` are
 * the numbers that the model was trained with; missing ones count as 0.
 */
export function predictClasses(
  model: LinearModel,
  features: Features,
  inputs: ArrayLike<number>,
  into: Float64Array,
): Float64Array {
  const { outputs, classes, steps, offsets } = model;
  if (outputs === 2) sumTwo(model, features);
  else sumAll(model, features);
  for (let output = 0; output < outputs; output += 1) {
    sums[output] = (sums[output] ?? 0) * (steps[output] ?? 0) + (offsets[output] ?? 0);
  }
  addDense(model, inputs);
  into[0] = 0;
  for (let index = 1; index < classes; index += 1) into[index] = sums[index - 1] ?? 0;
  return toProbabilities(into, classes);
}

/** The loop of `sumAll` for three classes. */
function sumTwo({ buckets, table }: LinearModel, { count, hashes, values }: Features): void {
  let [first, second] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const row = ((hashes[at] ?? 0) % buckets) * 2;
    const value = values[at] ?? 0;
    first += value * (table[row] ?? 0);
    second += value * (table[row + 1] ?? 0);
  }
  sums[0] = first;
  sums[1] = second;
}

/** Classes that are summed in one go: so many numbers a processor keeps at hand. */
const BLOCK = 7;
let rows = new Int32Array(1_024);

function sumAll(model: LinearModel, { count, hashes, values }: Features): void {
  const { outputs, buckets } = model;
  if (rows.length < count) rows = new Int32Array(2 * count);
  for (let at = 0; at < count; at += 1) rows[at] = ((hashes[at] ?? 0) % buckets) * outputs;
  sums.fill(0, 0, outputs);
  let first = 0;
  for (; first + BLOCK <= outputs; first += BLOCK) sumBlock(model, first, count, values);
  for (; first < outputs; first += 1) sumOne(model, first, count, values);
}

/** Seven classes from `first` on. */
function sumBlock({ table }: LinearModel, first: number, count: number, values: Float32Array) {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const row = (rows[at] ?? 0) + first;
    const value = values[at] ?? 0;
    a += value * (table[row] ?? 0);
    b += value * (table[row + 1] ?? 0);
    c += value * (table[row + 2] ?? 0);
    d += value * (table[row + 3] ?? 0);
    e += value * (table[row + 4] ?? 0);
    f += value * (table[row + 5] ?? 0);
    g += value * (table[row + 6] ?? 0);
  }
  sums.set([a, b, c, d, e, f, g], first);
}

function sumOne({ table }: LinearModel, output: number, count: number, values: Float32Array) {
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    sum += (values[at] ?? 0) * (table[(rows[at] ?? 0) + output] ?? 0);
  }
  sums[output] = sum;
}

function addDense({ outputs, inputs, dense }: LinearModel, given: ArrayLike<number>): void {
  for (let at = 0; at < inputs; at += 1) {
    const value = given[at] ?? 0;
    for (let output = 0; output < outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + value * (dense[at * outputs + output] ?? 0);
    }
  }
}

function toProbabilities(scores: Float64Array, classes: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) most = Math.max(most, scores[at] ?? 0);
  let total = 0;
  for (let at = 0; at < classes; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - most);
    scores[at] = share;
    total += share;
  }
  for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] ?? 0) / total;
  return scores;
}
