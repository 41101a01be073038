import { extractFeatures } from '../../lib/domain/sentiment/model/extract-features';
import type { TextRange } from '../../lib/domain/text-range';

/** A text to learn from. */
export interface Example {
  text: string;
  /** Index of its class. */
  label: number;
  /** Ranges of the brand in `text`. */
  ranges?: readonly TextRange[];
  /** How much it counts; 1 where absent. */
  weight?: number;
  /** Numbers beside the text, as given to the model later. */
  inputs?: readonly number[];
}

/** Rows of sparse numbers, one after the other. */
export interface Dataset {
  size: number;
  columns: number;
  /** Where each row begins; one more than rows. */
  starts: Uint32Array;
  indexes: Uint32Array;
  values: Float32Array;
  labels: Uint8Array;
  weights: Float32Array;
}

export interface Columns {
  buckets: number;
  /** Numbers given with each example. */
  inputs?: number;
}

const countColumns = ({ buckets, inputs = 0 }: Columns): number => buckets + inputs;

/** Columns: the hashed features by bucket, then the numbers given. */
export function createDataset(examples: readonly Example[], columns: Columns): Dataset {
  const { buckets, inputs: extra = 0 } = columns;
  const rows = examples.map(({ text, ranges = [], inputs = [] }) => {
    const features = extractFeatures(text, ranges);
    const { count } = features;
    const indexes = new Uint32Array(count + extra);
    const values = new Float32Array(count + extra);
    for (let at = 0; at < count; at += 1) indexes[at] = (features.hashes[at] ?? 0) % buckets;
    values.set(features.values.subarray(0, count));
    for (let at = 0; at < extra; at += 1) indexes[count + at] = buckets + at;
    inputs.forEach((value, at) => {
      values[count + at] = value;
    });
    return { indexes, values };
  });
  return join(rows, examples, countColumns(columns));
}

interface Row {
  indexes: Uint32Array;
  values: Float32Array;
}

function join(rows: readonly Row[], examples: readonly Example[], columns: number): Dataset {
  const total = rows.reduce((sum, { indexes }) => sum + indexes.length, 0);
  const data: Dataset = {
    size: rows.length,
    columns,
    starts: new Uint32Array(rows.length + 1),
    indexes: new Uint32Array(total),
    values: new Float32Array(total),
    labels: Uint8Array.from(examples, ({ label }) => label),
    weights: Float32Array.from(examples, ({ weight = 1 }) => weight),
  };
  let at = 0;
  rows.forEach(({ indexes, values }, row) => {
    data.indexes.set(indexes, at);
    data.values.set(values, at);
    at += indexes.length;
    data.starts[row + 1] = at;
  });
  return data;
}
