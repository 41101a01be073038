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

/**
 * Precision of the surest answers that together find `recall` of what is wanted; `undefined` where
 * the engine never comes that far, or ties so widely that the recall says nothing.
 */
export function precisionAt(
  recall: number,
  answers: readonly { isWanted: boolean; blame: number }[],
): number | undefined {
  const ranked = [...answers].sort((a, b) => b.blame - a.blame);
  const wanted = ranked.filter(({ isWanted }) => isWanted).length;
  let hits = 0;
  for (const [at, { isWanted, blame }] of ranked.entries()) {
    if (isWanted) hits += 1;
    // Equal scores are one answer: they are taken together or not at all.
    const isTied = ranked[at + 1]?.blame === blame;
    if (hits >= recall * wanted && !isTied) return hits / (at + 1);
  }
  return undefined;
}
