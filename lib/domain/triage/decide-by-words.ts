import type { SentimentScore } from '../sentiment/score-sentiment';
import { findSafety } from './find-danger';
import { isMended, tellsFact } from './find-facts';
import { type Finding, ironic, mark } from './finding';
import type { ModelType } from './model-types';
import { isWithin, type Reading } from './reading';
import type { Evidence, Polarity } from './verdict';

/** Sum from which feelings alone make a complaint. */
const COMPLAINT = -1.5;
/** In a question a single noun ("el reembolso") is its subject; what happened is said in more words. */
const FAULT_IN_QUESTION = -2.5;

/** What the word lists say, where nothing was learned for the language of the post. */
export function decideByWords(reading: Reading): Finding {
  return (
    findSensitive(reading) ??
    findMockery(reading) ??
    findHearsay(reading) ??
    findFault(reading) ??
    findFact(reading) ??
    findIdea(reading) ??
    findQuestion(reading) ??
    findFeeling(reading)
  );
}

function findSensitive(reading: Reading): Finding | undefined {
  const { cues, sentiment } = reading;
  const speaks = cues.workerSpeaks.length > 0;
  const isPointedAt = cues.worker.length > 0 && cues.conduct.length > 0;
  const holds: readonly (readonly [ModelType, boolean])[] = [
    ['abuse', cues.threat.length > 0 || (reading.insults.length > 0 && !tellsFact(reading))],
    ['safety', findSafety(reading).length > 0],
    ['legal', cues.legal.length > 0],
    ['dataLeak', cues.dataLeak.length > 0],
    ['staff', speaks || isPointedAt],
  ];
  const type = holds.find(([, isSo]) => isSo)?.[0];
  if (!type) return undefined;
  const polarity = type === 'staff' && !isPointedAt ? sentiment.polarity : 'negative';
  return { type, polarity, confidence: 0.8 };
}

function findMockery(reading: Reading): Finding | undefined {
  const irony = reading.irony;
  return irony.length > 0 ? ironic(irony) : undefined;
}

function findHearsay({ cues, sentiment }: Reading): Finding | undefined {
  if (cues.rumour.length === 0 || sentiment.polarity === 'positive') return undefined;
  return { type: 'rumour', polarity: 'neutral', confidence: 0.6 };
}

/** A fact gone wrong, or a request that only somebody makes to whom something went wrong. */
function findFault(reading: Reading): Finding | undefined {
  const { sentiment, questions, cues } = reading;
  const faults = sentiment.faults.filter(
    (fault) => fault.weight <= FAULT_IN_QUESTION || !isWithin(fault, questions),
  );
  const { grievance, failedContact } = cues;
  const told = faults.length + grievance.length + failedContact.length;
  if (told === 0) return undefined;
  const isAsked = grievance.some((range) => isWithin(range, questions));
  if (!isAsked && isOutweighed(faults, sentiment)) return undefined;
  const sure = sentiment.polarity === 'negative' ? sentiment.confidence : 0.5;
  const confidence = Math.min(0.95, sure + (faults.length > 0 ? 0.1 : 0));
  return { type: complaintType(reading), polarity: 'negative', confidence };
}

/** A fact told without blame. Beside praise that is meant it must have been made good. */
function findFact(reading: Reading): Finding | undefined {
  const { facts, sentiment } = reading;
  if (facts.length === 0) return undefined;
  if (sentiment.polarity === 'positive' && isMended(reading)) return undefined;
  const confidence = sentiment.polarity === 'positive' ? 0.5 : 0.6;
  return { type: complaintType(reading), polarity: 'negative', confidence };
}

const complaintType = ({ cues }: Reading): ModelType =>
  cues.failedContact.length > 0 ? 'failedContact' : 'complaint';

/** "La avería me la arreglaron en una hora": what is named is not what is said. */
function isOutweighed(faults: readonly Evidence[], { score }: SentimentScore): boolean {
  if (faults.length === 0) return score >= 3;
  const isNamedOnly = faults.every(({ weight }) => weight > FAULT_IN_QUESTION);
  return isNamedOnly ? score >= 0 : score >= 2;
}

function findIdea({ cues, sentiment }: Reading): Finding | undefined {
  if (cues.idea.length === 0) return undefined;
  return { type: 'idea', polarity: sentiment.polarity, confidence: 0.6 };
}

/** A question without fault stays one, however angry its emoji. */
function findQuestion({ text, sentiment, questions, cues }: Reading): Finding | undefined {
  if (questions.length + cues.request.length === 0) return undefined;
  const words = sentiment.evidence.filter(({ start, end }) =>
    /\p{L}/u.test(text.slice(start, end)),
  );
  const blame = words.reduce((sum, { weight }) => sum + weight, 0);
  if (blame <= -3) return undefined;
  const polarity: Polarity = sentiment.polarity === 'positive' ? 'positive' : 'neutral';
  return { type: 'question', polarity, confidence: questions.length > 0 ? 0.8 : 0.65 };
}

function findFeeling(reading: Reading): Finding {
  const { polarity, confidence, score } = reading.sentiment;
  const { compare, venting } = reading.cues;
  const isCompared = compare.length > 0;
  if (polarity === 'positive') return { type: 'praise', polarity, confidence };
  // Whoever speaks ill of a brand complains, however softly: never ignore.
  if (polarity === 'negative' || score <= COMPLAINT || venting.length > 0) {
    const type = venting.length > 0 ? 'venting' : 'complaint';
    return { type, polarity: 'negative', confidence };
  }
  const signs = reading.signs;
  if (signs.length === 0)
    return { type: isCompared ? 'competitor' : 'other', polarity, confidence };
  const evidence = mark(signs, -0.5, 'fact');
  return { type: 'complaint', polarity: 'negative', confidence: 0.45, evidence };
}
