import type { Polarity } from '../triage/verdict';
import type { PolarityShares } from './model/polarity-model';

/**
 * How much likelier the polarity that fits the type of a post becomes. Found on posts of trades and
 * brands that trained nothing: more helps our own sentences and harms posts of others.
 */
const LEAN = 1.5;

/** Shares of the polarities of a branded post once its type is decided; they add up to 1. */
export function leanPolarity(shares: PolarityShares, decided: Polarity): PolarityShares {
  const total = 1 + (LEAN - 1) * shares[decided];
  const lean = (polarity: Polarity) =>
    (shares[polarity] * (polarity === decided ? LEAN : 1)) / total;
  return { negative: lean('negative'), neutral: lean('neutral'), positive: lean('positive') };
}

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive'];

/** The polarity with the largest share. */
export const findLikeliest = (shares: PolarityShares): Polarity =>
  POLARITIES.reduce((best, polarity) => (shares[polarity] > shares[best] ? polarity : best));
