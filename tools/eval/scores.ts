import type { Polarity } from '../../lib/domain/triage/verdict';

export interface Scores {
  accuracy: number;
  macroF1: number;
  /** Of the negative class. */
  precision: number;
  recall: number;
  f1: number;
}

/** Pairs of what is right and what was said. */
export function scorePairs(pairs: readonly (readonly [Polarity, Polarity])[]): Scores {
  const classes: Polarity[] = ['negative', 'neutral', 'positive'];
  const each = classes.map((polarity) => scoreClass(pairs, polarity));
  const [negative] = each;
  return {
    accuracy: pairs.filter(([right, said]) => right === said).length / pairs.length,
    macroF1: each.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
    precision: negative?.precision ?? 0,
    recall: negative?.recall ?? 0,
    f1: negative?.f1 ?? 0,
  };
}

function scoreClass(pairs: readonly (readonly [Polarity, Polarity])[], polarity: Polarity) {
  const hits = pairs.filter(([right, said]) => right === polarity && said === polarity).length;
  const said = pairs.filter(([, answer]) => answer === polarity).length;
  const right = pairs.filter(([answer]) => answer === polarity).length;
  const precision = said === 0 ? 0 : hits / said;
  const recall = right === 0 ? 0 : hits / right;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
