import type { Token } from '../sentiment/read-tokens';
import type { SentimentReading } from '../sentiment/score-sentiment';
import type { TextRange } from '../text-range';

/** All that the steps of the judgement look at. */
export interface Reading {
  text: string;
  /** Words of the text; the brand's names are no words of it. */
  tokens: readonly Token[];
  sentiment: SentimentReading;
  questions: readonly TextRange[];
  /** Facts gone wrong that are told without a word of blame. */
  facts: readonly TextRange[];
}

export const isWithin = (range: TextRange, spans: readonly TextRange[]) =>
  spans.some(({ start, end }) => range.start >= start && range.end <= end);
