import type { TextRange } from '../text-range';
import type { Polarity } from '../triage/verdict';
import { extractFeatures, type Features } from './model/extract-features';
import { type PolarityModel, type PolarityShares, predictPolarity } from './model/polarity-model';
import type { SentimentReading } from './score-sentiment';

export interface PolarityInput {
  text: string;
  /** Where the brand is named, sorted and apart; empty where the whole text is judged. */
  ranges: readonly TextRange[];
  /** ISO 639-1. */
  language: string;
  /** What the lexicon found. */
  sentiment: SentimentReading;
  /** Of `extractFeatures(text, ranges)`, where they are at hand. */
  features?: Features;
}

export interface PolarityReading extends PolarityShares {
  polarity: Polarity;
  /** Share of the polarity that is named: 0 to 1. */
  confidence: number;
}

/** Polarity toward the brand at `ranges`, or of the whole text; by the lexicon alone without a model. */
export function judgePolarity(
  { text, ranges, sentiment, features }: PolarityInput,
  model: PolarityModel | undefined,
): PolarityReading {
  const shares = model
    ? predictPolarity(model, features ?? extractFeatures(text, ranges), sentiment)
    : guessShares(sentiment);
  const { negative, neutral, positive } = shares;
  const confidence = Math.max(negative, neutral, positive);
  const polarity: Polarity =
    confidence === negative ? 'negative' : confidence === neutral ? 'neutral' : 'positive';
  return { negative, neutral, positive, polarity, confidence };
}

function guessShares({ polarity, confidence }: SentimentReading): PolarityShares {
  const rest = (1 - confidence) / 2;
  const sure = Math.max(confidence, 0.34);
  const other = Math.min(rest, (1 - sure) / 2);
  return {
    negative: polarity === 'negative' ? 1 - 2 * other : other,
    neutral: polarity === 'neutral' ? 1 - 2 * other : other,
    positive: polarity === 'positive' ? 1 - 2 * other : other,
  };
}
