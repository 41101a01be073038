/** What was found beside what was there. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Share with its 95 % Wilson interval; says how few cases there were. */
export function describeShare(hits: number, all: number): string {
  if (all === 0) return '–';
  const z = 1.96;
  const share = hits / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half =
    (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const low = Math.max(0, middle - half);
  const high = Math.min(1, middle + half);
  return `${share.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}] ${hits}/${all}`;
}

export function countPairs(pairs: readonly (readonly [isThere: boolean, isFound: boolean])[]) {
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const [isThere, isFound] of pairs) {
    if (isThere && isFound) counts.tp += 1;
    else if (isFound) counts.fp += 1;
    else if (isThere) counts.fn += 1;
  }
  return counts;
}

export function describeCounts(name: string, { tp, fp, fn }: Counts): string {
  const precision = describeShare(tp, tp + fp);
  const recall = describeShare(tp, tp + fn);
  return `${name.padEnd(8)} P ${precision.padEnd(26)} R ${recall}`;
}
