import type { Evidence, Polarity } from '../triage/verdict';
import { JOIN, type Lexicon } from './compile-lexicon';
import { findSuperlative } from './find-superlative';
import { joinPhrases } from './join-phrases';
import { findLexicon, type Hit, LEXICON_LANGUAGES, weighTokens } from './lexicon-engine';
import { readTokens, type Token } from './read-tokens';

export interface SentimentScore {
  /** Sum of the weights; below 0 is negative. */
  score: number;
  polarity: Polarity;
  /** 0 to 1. */
  confidence: number;
  /** Words that counted, in order. */
  evidence: Evidence[];
}

/** A scored text with the facts gone wrong that it states. */
export interface SentimentReading extends SentimentScore {
  faults: Evidence[];
}

/** Sums closer to 0 than these say nothing. */
const NEGATIVE = -0.9;
const POSITIVE = 1.4;
/** Sum at which a text without counter-evidence is as likely right as not to be doubted. */
const HALF_SURE = 2;

/** Polarity of a text by words; ISO 639-1 language, others are tried with all lexicons. */
export function scoreSentiment(text: string, language: string): SentimentScore {
  const { score, polarity, confidence, evidence } = readSentiment(readTokens(text), language);
  return { score, polarity, confidence, evidence };
}

/** As `scoreSentiment`, from tokens, with the faults apart. */
export function readSentiment(tokens: readonly Token[], language: string): SentimentReading {
  const own = findLexicon(language);
  if (own) return readWith(tokens, own);
  const reading = readSentimentIn(tokens, LEXICON_LANGUAGES);
  return { ...reading, confidence: reading.confidence / 2 };
}

/** The reading that finds most in the text, of several languages that it may be written in. */
export function readSentimentIn(
  tokens: readonly Token[],
  languages: readonly string[],
): SentimentReading {
  const readings = languages
    .flatMap((language) => findLexicon(language) ?? [])
    .map((lexicon) => readWith(tokens, lexicon));
  const size = ({ evidence }: SentimentReading) =>
    evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const [first, ...others] = readings;
  if (!first) return judge([], []);
  return others.reduce((best, reading) => (size(reading) > size(best) ? reading : best), first);
}

function readWith(tokens: readonly Token[], lexicon: Lexicon): SentimentReading {
  const joined = joinPhrases(tokens, lexicon);
  const words = joined.map(({ word }) => word);
  const hits = dropNegators(weighTokens(words, lexicon), words);
  const evidence = hits.map((hit) => toEvidence(hit, joined, lexicon));
  const faults = evidence.filter((item, at) => {
    const hit = hits[at];
    return item.weight <= -1 && hit !== undefined && lexicon.faults.has(hit.token);
  });
  return judge(evidence, faults);
}

/** "Nunca" in "nunca falla" has done its work on the other word; "no va nada" says more than that. */
function dropNegators(hits: readonly Hit[], words: readonly string[]): Hit[] {
  if (hits.length === 0) return [];
  const used = new Set<number | undefined>();
  for (const { index, negator } of hits) used.add(negator).add(findSuperlative(words, index));
  const isUsed = ({ index, token }: Hit) => used.has(index) && !token.includes(JOIN);
  return hits.filter((hit) => !isUsed(hit) && Math.abs(hit.weight) > 0.05);
}

function toEvidence(
  { index, token, weight, negator }: Hit,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Evidence {
  const at = tokens[index];
  const isNegated = negator !== undefined || lexicon.negators.has(token.split(JOIN)[0] ?? '');
  return {
    start: (negator === undefined ? at : tokens[negator])?.start ?? 0,
    end: at?.end ?? 0,
    weight: Math.max(-5, Math.min(5, at?.isLoud ? weight * 1.2 : weight)),
    why: isNegated ? 'negation' : 'sentiment',
  };
}

function judge(evidence: Evidence[], faults: Evidence[]): SentimentReading {
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const total = evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const polarity = score <= NEGATIVE ? 'negative' : score >= POSITIVE ? 'positive' : 'neutral';
  const size = Math.abs(score);
  const agreement = total === 0 ? 0 : size / total;
  const sure = (size / (size + HALF_SURE)) * (0.5 + agreement / 2);
  const confidence = polarity === 'neutral' ? 0.5 - sure / 2 : 0.4 + sure * 0.6;
  return { score, polarity, confidence, evidence, faults };
}
