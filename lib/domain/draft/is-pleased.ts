import type { Verdict } from '../triage/verdict';

/** To thank somebody for praise who complains is the worst reply there is: be sure. */
const SURE = 0.68;
const DISPLEASED = 0.55;
const CONFIDENT = 0.6;

/** Whether a post that looks like praise is praise: by its feeling and by its words. */
export function isPleased({ probabilities, confidence, evidence }: Verdict): boolean {
  const weights = evidence.map(({ weight }) => weight);
  const good = sum(weights.filter((weight) => weight > 0));
  const bad = -sum(weights.filter((weight) => weight < 0));
  if (bad > 0 && bad >= good) return false;
  return probabilities ? probabilities.positive >= SURE : confidence >= CONFIDENT;
}

/** Whether the post as a whole is rather bad news. */
export function isDispleased({ probabilities, polarity }: Verdict): boolean {
  return probabilities ? probabilities.negative >= DISPLEASED : polarity === 'negative';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
