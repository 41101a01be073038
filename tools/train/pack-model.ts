import { countFloats, HEADER, MAGIC, VERSION } from '../../lib/domain/sentiment/model/linear-model';
import { type Columns, KNOWN_SCALE } from './dataset';
import type { Weights } from './train-linear';

/** A score learned from other labels: two classes, the second one counts up. */
export interface Auxiliary {
  weights: Weights;
  /** `classes - 1` weights that its squashed score has in the model. */
  dense: readonly number[];
}

/**
 * File of a model: the known words' weights go into their buckets, class 0 is subtracted from the
 * others, each output gets its own step of 1/127 of its largest weight.
 */
export function packModel(
  weights: Weights,
  columns: Columns,
  auxiliaries: readonly Auxiliary[] = [],
): Uint8Array {
  const { buckets, known, inputs = 0 } = columns;
  const { classes } = weights;
  const scores = classes - 1;
  const outputs = scores + auxiliaries.length;
  const groups = known?.groups ?? 0;
  const table = new Float32Array(buckets * outputs);
  for (let score = 0; score < scores; score += 1) {
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      table[bucket * outputs + score] = against(weights, bucket, score);
    }
    for (const [hash, group] of known?.groupOf ?? []) {
      const at = (hash % buckets) * outputs + score;
      table[at] = (table[at] ?? 0) + KNOWN_SCALE * against(weights, buckets + group, score);
    }
  }
  auxiliaries.forEach((auxiliary, index) => {
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      table[bucket * outputs + scores + index] = against(auxiliary.weights, bucket, 0);
    }
  });
  const offsets = [
    ...Array.from({ length: scores }, (_, score) => biasAgainst(weights, score)),
    ...auxiliaries.map((auxiliary) => biasAgainst(auxiliary.weights, 0)),
  ];
  const dense = [
    ...Array.from({ length: inputs * scores }, (_, at) =>
      against(weights, buckets + groups + Math.floor(at / scores), at % scores),
    ),
    ...auxiliaries.flatMap((auxiliary) => auxiliary.dense),
  ];
  return writeModel(
    { classes, auxiliaries: auxiliaries.length, inputs, buckets, offsets, dense },
    table,
  );
}

function against({ byColumn, classes }: Weights, column: number, score: number): number {
  const base = column * classes;
  return (byColumn[base + score + 1] ?? 0) - (byColumn[base] ?? 0);
}

const biasAgainst = ({ bias }: Weights, score: number) => (bias[score + 1] ?? 0) - (bias[0] ?? 0);

interface Head {
  classes: number;
  auxiliaries: number;
  inputs: number;
  buckets: number;
  offsets: readonly number[];
  dense: readonly number[];
}

function writeModel(head: Head, table: Float32Array): Uint8Array {
  const { classes, auxiliaries, inputs, buckets, offsets, dense } = head;
  const outputs = offsets.length;
  const floats = countFloats(classes, auxiliaries, inputs);
  const bytes = new Uint8Array(HEADER + 4 * floats + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  [VERSION, classes, auxiliaries, inputs].forEach((value, at) => {
    view.setUint8(4 + at, value);
  });
  view.setUint32(8, buckets, true);
  const steps = offsets.map((_, output) => stepOf(table, output, outputs));
  [...steps, ...offsets, ...dense].forEach((value, at) => {
    view.setFloat32(HEADER + 4 * at, value, true);
  });
  table.forEach((value, at) => {
    const step = Math.round(value / (steps[at % outputs] ?? 1));
    view.setInt8(HEADER + 4 * floats + at, Math.max(-127, Math.min(127, step)));
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
