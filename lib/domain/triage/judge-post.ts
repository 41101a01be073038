import { type DetectedLanguage, detectLanguage } from '../language/detect-language';
import type { Post } from '../post';
import type { SentimentScore } from '../sentiment/score-sentiment';
import type { TextRange } from '../text-range';
import { findSafety } from './find-danger';
import { isMended } from './find-facts';
import { findIrony } from './find-irony';
import { isPreferred } from './find-preference';
import { findSigns } from './find-signs';
import { isWithin, type Reading, readPost } from './reading';
import type { Evidence, Polarity, Verdict } from './verdict';

type Finding = Pick<Verdict, 'polarity' | 'confidence' | 'type' | 'evidence'>;

/** Sum from which feelings alone make a complaint. */
const COMPLAINT = -1.5;
/** In a question a single noun ("el reembolso") is its subject; what happened is said in more words. */
const FAULT_IN_QUESTION = -2.5;
/** The site shows only the beginning of the post. */
const PARTIAL = 0.8;

/**
 * What a post is for the brand named at `ranges`. Order: danger, law, irony, fact or request, praise.
 * A fact beats every mood; followers and politeness count for nothing. Pure; takes any text.
 */
export function judgePost(
  post: Post,
  ranges: readonly TextRange[],
  language: DetectedLanguage = detectLanguage(blank(post.text, ranges), post.lang),
): Verdict {
  const reading = readPost(post.text, ranges, language);
  const finding =
    findDanger(reading) ??
    findComparison(reading, ranges) ??
    findMockery(reading) ??
    findFault(reading) ??
    findFact(reading) ??
    findQuestion(reading) ??
    findFeeling(reading);
  const confidence = finding.confidence * (post.isPartial ? PARTIAL : 1);
  const evidence = [...finding.evidence].sort((a, b) => a.start - b.start);
  return { ...finding, confidence, evidence, language: language.language };
}

/** The text without the brand's names: they are of no language. */
function blank(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function findDanger(reading: Reading): Finding | undefined {
  const safety = findSafety(reading);
  if (safety.length > 0) return dangerous('safety', safety, reading);
  const legal = reading.cues.legal;
  if (legal.length > 0) return dangerous('legal', legal, reading);
  return undefined;
}

function dangerous(type: 'safety' | 'legal', at: readonly TextRange[], reading: Reading): Finding {
  const evidence = [...mark(at, -4, type), ...reading.sentiment.evidence];
  return { type, polarity: 'negative', confidence: at.length > 1 ? 0.9 : 0.8, evidence };
}

function findComparison({ text }: Reading, ranges: readonly TextRange[]): Finding | undefined {
  if (!isPreferred(text, ranges)) return undefined;
  return { type: 'other', polarity: 'positive', confidence: 0.5, evidence: [] };
}

/** Never logged as praise: a complaint that the person is asked to confirm. */
function findMockery(reading: Reading): Finding | undefined {
  const irony = findIrony(reading);
  if (irony.length === 0) return undefined;
  const blame = reading.sentiment.evidence.filter(({ weight }) => weight < 0);
  const evidence = [...mark(irony, -2, 'irony'), ...blame];
  return { type: 'complaint', polarity: 'negative', confidence: 0.55, evidence };
}

/** A fact gone wrong, or a request that only somebody makes to whom something went wrong. */
function findFault(reading: Reading): Finding | undefined {
  const { sentiment, questions } = reading;
  const facts = sentiment.faults.filter(
    (fault) => fault.weight <= FAULT_IN_QUESTION || !isWithin(fault, questions),
  );
  const { grievance } = reading.cues;
  if (facts.length === 0 && grievance.length === 0) return undefined;
  const isAsked = grievance.some((range) => isWithin(range, questions));
  if (!isAsked && isOutweighed(facts, sentiment)) return undefined;
  const sure = sentiment.polarity === 'negative' ? sentiment.confidence : 0.5;
  const confidence = Math.min(0.95, sure + (facts.length > 0 ? 0.1 : 0));
  const evidence = [...mark(grievance, -2, 'request'), ...sentiment.evidence];
  return { type: 'complaint', polarity: 'negative', confidence, evidence };
}

/** A fact told without blame. Beside praise that is meant it must have been made good. */
function findFact(reading: Reading): Finding | undefined {
  const { facts, sentiment } = reading;
  if (facts.length === 0) return undefined;
  if (sentiment.polarity === 'positive' && isMended(reading)) return undefined;
  const confidence = sentiment.polarity === 'positive' ? 0.5 : 0.6;
  const evidence = [...mark(facts, -1.5, 'sentiment'), ...sentiment.evidence];
  return { type: 'complaint', polarity: 'negative', confidence, evidence };
}

/** "La avería me la arreglaron en una hora": what is named is not what is said. */
function isOutweighed(facts: readonly Evidence[], { score }: SentimentScore): boolean {
  if (facts.length === 0) return score >= 3;
  const isNamedOnly = facts.every(({ weight }) => weight > FAULT_IN_QUESTION);
  return isNamedOnly ? score >= 0 && facts.length > 0 : score >= 2;
}

/** A question without fault stays one, however angry its emoji. */
function findQuestion(reading: Reading): Finding | undefined {
  const { sentiment } = reading;
  const asked = [...reading.questions, ...reading.cues.request];
  if (asked.length === 0) return undefined;
  const words = sentiment.evidence.filter(({ start, end }) =>
    /\p{L}/u.test(reading.text.slice(start, end)),
  );
  const blame = words.reduce((sum, { weight }) => sum + weight, 0);
  if (blame <= -3) return undefined;
  const polarity: Polarity = sentiment.polarity === 'positive' ? 'positive' : 'neutral';
  const confidence = reading.questions.length > 0 ? 0.8 : 0.65;
  return { type: 'question', polarity, confidence, evidence: mark(asked, 0, 'request') };
}

function findFeeling(reading: Reading): Finding {
  const { polarity, confidence, evidence, score } = reading.sentiment;
  if (polarity === 'positive') return { type: 'praise', polarity, confidence, evidence };
  // Whoever speaks ill of a brand complains, however softly: never ignore.
  if (polarity === 'negative' || score <= COMPLAINT) {
    return { type: 'complaint', polarity: 'negative', confidence, evidence };
  }
  const signs = findSigns(reading);
  if (signs.length === 0) return { type: 'other', polarity, confidence, evidence };
  const all = [...mark(signs, -0.5, 'sentiment'), ...evidence];
  return { type: 'complaint', polarity: 'negative', confidence: 0.45, evidence: all };
}

const mark = (ranges: readonly TextRange[], weight: number, why: Evidence['why']): Evidence[] =>
  ranges.map(({ start, end }) => ({ start, end, weight, why }));
