import type { DetectedLanguage } from '../language/detect-language';
import { readTokens, type Token } from '../sentiment/read-tokens';
import {
  readSentiment,
  readSentimentIn,
  type SentimentReading,
} from '../sentiment/score-sentiment';
import type { TextRange } from '../text-range';
import { dropOthersEvents } from './drop-others-events';
import { findFacts } from './find-facts';
import { findGrave } from './find-grave';
import { findInsults } from './find-insults';
import { findIrony } from './find-irony';
import { findSigns } from './find-signs';
import { findQuestionSpans } from './question-spans';
import { readTriageCues, type TriageCues } from './triage-cues';

/** All that the steps of the judgement look at. */
export interface Reading {
  text: string;
  /** Languages whose words are read, ISO 639-1: of two that are alike both, where it is unsure which. */
  languages: readonly string[];
  /** Words of the text; the brand's names are no words of it. */
  tokens: readonly Token[];
  sentiment: SentimentReading;
  questions: readonly TextRange[];
  cues: TriageCues;
  /** Facts gone wrong that are told without a word of blame. */
  facts: readonly TextRange[];
  /** Insults to people, in the languages of the post. */
  insults: readonly TextRange[];
  /** Somebody in danger or hurt, or turned away for what they are: never to be weighed. */
  grave: readonly TextRange[];
  /** Praise that is not meant. */
  irony: readonly TextRange[];
  /** Small signs of a complaint that add up. */
  signs: readonly TextRange[];
}

/** What the words were read into first. */
export type PlainReading = Omit<Reading, 'irony' | 'signs'>;

/** Below this, a text of one of these languages is read with the words of both. */
const SURE_OF_LANGUAGE = 0.7;
const TWINS = ['es', 'ca'];
const NONE: readonly TextRange[] = [];

export function readPost(
  text: string,
  ranges: readonly TextRange[],
  { language, confidence }: DetectedLanguage,
): Reading {
  const tokens = readTokens(text, ranges);
  const isUnsure = confidence < SURE_OF_LANGUAGE && TWINS.includes(language);
  const languages = isUnsure ? [...new Set([language, ...TWINS])] : [language];
  const sentiment = isUnsure ? readSentimentIn(tokens, languages) : readSentiment(tokens, language);
  const cues = dropOthersEvents(readTriageCues(tokens), tokens);
  const questions = findQuestionSpans(text);
  const reading: Reading = {
    text,
    languages,
    tokens,
    sentiment,
    questions,
    cues,
    facts: findFacts({ cues, sentiment, questions }, languages),
    insults: findInsults(cues, languages),
    grave: findGrave(tokens),
    irony: NONE,
    signs: NONE,
  };
  // What the others are read into first.
  reading.irony = findIrony(reading);
  reading.signs = findSigns(reading);
  return reading;
}

export const isWithin = (range: TextRange, spans: readonly TextRange[]) =>
  spans.some(({ start, end }) => range.start >= start && range.end <= end);
