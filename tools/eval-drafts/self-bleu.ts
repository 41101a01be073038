import { foldText } from '../../lib/domain/draft/fold-text';

const ORDERS = [1, 2, 3, 4] as const;

/** How alike texts are among themselves, 0 to 1: BLEU-4 of each against `references` others. */
export function selfBleu(texts: readonly string[], references = 30): number {
  const tokens = texts.map((text) => foldText(text).match(/[\p{L}\p{N}']+/gu) ?? []);
  const scores = tokens.map((own, at) =>
    bleu(
      own,
      tokens.filter((_, other) => other !== at && Math.abs(other - at) <= references / 2),
    ),
  );
  return scores.reduce((total, score) => total + score, 0) / Math.max(1, scores.length);
}

function bleu(own: readonly string[], others: readonly (readonly string[])[]): number {
  const logs = ORDERS.map((order) => Math.log(precision(own, others, order)));
  return Math.exp(logs.reduce((total, log) => total + log, 0) / ORDERS.length);
}

/** With one added, so that a text without a shared 4-gram still has a score (Chen and Cherry). */
function precision(
  own: readonly string[],
  others: readonly (readonly string[])[],
  order: number,
): number {
  const counts = count(own, order);
  const known = others.map((other) => count(other, order));
  let matched = 0;
  let total = 0;
  for (const [gram, times] of counts) {
    matched += Math.min(times, Math.max(0, ...known.map((one) => one.get(gram) ?? 0)));
    total += times;
  }
  return (matched + (order > 1 ? 1 : 0)) / Math.max(1, total + (order > 1 ? 1 : 0)) || 1e-9;
}

function count(tokens: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + order).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
