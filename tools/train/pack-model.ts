import { countFloats, HEADER, MAGIC, VERSION } from '../../lib/domain/sentiment/model/linear-model';
import type { Columns } from './dataset';
import type { Weights } from './train-linear';

/** A score by the same buckets that was one of the numbers given: the `input`th of them. */
export interface FoldedScore {
  input: number;
  /** Two classes; the score was that of class 1 less that of class 0. */
  weights: Weights;
}

export interface Packing {
  columns: Columns;
  /** Scores that go into the buckets; they must be the last inputs. */
  folded?: readonly FoldedScore[];
  /** What all scores are divided by, so that they are as sure as they are right. */
  temperature?: number;
}

/**
 * File of a model. Scores learned from other labels are sums over the same features and go into
 * the buckets. Class 0 is subtracted from the others; each class has its own step of
 * 1/127 of its largest weight.
 */
export function packModel(weights: Weights, packing: Packing): Uint8Array {
  const { columns, folded = [], temperature = 1 } = packing;
  const { buckets, inputs = 0 } = columns;
  const outputs = weights.classes - 1;
  const table = new Float32Array(buckets * outputs);
  const offsets: number[] = [];
  for (let output = 0; output < outputs; output += 1) {
    const add = (bucket: number, value: number) => {
      const at = bucket * outputs + output;
      table[at] = (table[at] ?? 0) + value / temperature;
    };
    const of = (column: number) => against(weights, column, output);
    let offset = (weights.bias[output + 1] ?? 0) - (weights.bias[0] ?? 0);
    for (let bucket = 0; bucket < buckets; bucket += 1) add(bucket, of(bucket));
    for (const score of folded) {
      const share = of(buckets + score.input);
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        add(bucket, share * against(score.weights, bucket, 0));
      }
      offset += share * ((score.weights.bias[1] ?? 0) - (score.weights.bias[0] ?? 0));
    }
    offsets.push(offset / temperature);
  }
  const kept = inputs - folded.length;
  const dense = Array.from(
    { length: kept * outputs },
    (_, at) => against(weights, buckets + Math.floor(at / outputs), at % outputs) / temperature,
  );
  return writeModel(weights.classes, kept, buckets, [...offsets, ...dense], table);
}

/** Weight of a class less that of class 0. */
function against({ byColumn, classes }: Weights, column: number, output: number): number {
  const base = column * classes;
  return (byColumn[base + output + 1] ?? 0) - (byColumn[base] ?? 0);
}

function writeModel(
  classes: number,
  inputs: number,
  buckets: number,
  numbers: readonly number[],
  table: Float32Array,
): Uint8Array {
  const outputs = classes - 1;
  const tableAt = HEADER + 4 * countFloats(classes, inputs);
  const bytes = new Uint8Array(tableAt + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  [VERSION, classes, inputs].forEach((value, at) => {
    view.setUint8(4 + at, value);
  });
  view.setUint32(8, buckets, true);
  const steps = Array.from({ length: outputs }, (_, output) => stepOf(table, output, outputs));
  [...steps, ...numbers].forEach((value, at) => {
    view.setFloat32(HEADER + 4 * at, value, true);
  });
  table.forEach((value, at) => {
    view.setInt8(tableAt + at, Math.round(value / (steps[at % outputs] ?? 1)));
  });
  return bytes;
}

function stepOf(table: Float32Array, output: number, outputs: number): number {
  let most = 0;
  for (let at = output; at < table.length; at += outputs) {
    most = Math.max(most, Math.abs(table[at] ?? 0));
  }
  return most === 0 ? 1 : most / 127;
}
