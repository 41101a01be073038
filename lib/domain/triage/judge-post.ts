import { type DetectedLanguage, detectLanguage } from '../language/detect-language';
import type { Post } from '../post';
import { judgePolarity } from '../sentiment/judge-polarity';
import { findLikeliest, leanPolarity } from '../sentiment/lean-polarity';
import { extractFeatures } from '../sentiment/model/extract-features';
import type { PolarityShares } from '../sentiment/model/polarity-model';
import type { TextRange } from '../text-range';
import { decideByModel } from './decide-by-model';
import { decideByWords } from './decide-by-words';
import { findDeniedRepair } from './find-denied-repair';
import { findMendedPraise } from './find-mended-praise';
import { findOwnPraise } from './find-own-praise';
import { findPlainQuestion } from './find-plain-question';
import { findPraisedPerson } from './find-praised-person';
import { isLeftForAnother, isPreferred } from './find-preference';
import { findScoldedFirm } from './find-scolded-firm';
import { findSoftRegret } from './find-soft-regret';
import { type Finding, mark } from './finding';
import { findModels, type JudgeModels } from './judge-models';
import { readEvidence } from './read-evidence';
import { readFacts, readSignals } from './read-signals';
import { type Reading, readPost } from './reading';
import type { TriageType } from './triage-types';
import { predictTypes } from './type-model';
import type { Evidence, Polarity, Verdict } from './verdict';

/** The site shows only the beginning of the post. */
const PARTIAL = 0.8;

export interface JudgeOptions {
  /** Where it is known; told by the text and the site's word else. */
  language?: DetectedLanguage;
  /** What was learned; by word lists alone where absent. */
  models?: JudgeModels;
}

/** The brand is what somebody turns to from another: what is blamed is the other. */
const PREFERRED: Finding = { type: 'competitor', polarity: 'positive', confidence: 0.5 };

/** The brand is what somebody turns away from. */
const LEFT: Finding = { type: 'complaint', polarity: 'negative', confidence: 0.5, evidence: [] };

/** Who is hurt or in danger is never weighed against the mood of the words. */
const SURE_OF_GRAVE = 0.85;

function findGraveType({ grave, cues }: Reading): Finding | undefined {
  // A threat names wounds too.
  if (grave.length === 0 || cues.threat.length > 0) return undefined;
  return { type: 'safety', polarity: 'negative', confidence: SURE_OF_GRAVE, evidence: [] };
}

/** What goes to somebody else, or was told before, is left to be weighed. */
function findDeniedByRule({ text, cues, insults }: Reading): Finding | undefined {
  const { threat, legal, dataLeak, failedContact } = cues;
  const isMore =
    insults.length + threat.length + legal.length + dataLeak.length + failedContact.length > 0;
  return isMore ? undefined : findDeniedRepair(text);
}

/** What the way it is put says of the brand, whatever else is felt in the post. */
function findByRule(
  reading: Reading,
  brands: readonly TextRange[],
  felt: PolarityShares,
): Finding | undefined {
  const grave = findGraveType(reading);
  if (grave) return grave;
  if (isPreferred(reading.text, brands)) return PREFERRED;
  if (isLeftForAnother(reading.text, brands)) return LEFT;
  const praise = findOwnPraise(reading);
  if (praise.length === 0) {
    return (
      findDeniedByRule(reading) ??
      findSoftRegret(reading) ??
      findPraisedPerson(reading) ??
      findMendedPraise(reading) ??
      findScoldedFirm(reading) ??
      findPlainQuestion(reading, felt.negative)
    );
  }
  return {
    type: 'praise',
    polarity: 'positive',
    confidence: 0.5,
    evidence: mark(praise, 2, 'sentiment'),
  };
}

/**
 * What a post is for the brand named at `ranges`; what it says of other brands alone must be blanked
 * out before. A fact beats every mood; followers and politeness
 * count for nothing. Pure; takes any text.
 */
export function judgePost(
  post: Post,
  ranges: readonly TextRange[],
  { language, models = {} }: JudgeOptions = {},
): Verdict {
  const { text } = post;
  const brands = [...ranges].sort((a, b) => a.start - b.start);
  const detected = language ?? detectLanguage(blank(text, brands), post.lang);
  const reading = readPost(text, brands, detected);
  const { polarity: feeling, types } = findModels(detected.language, models);
  const features = extractFeatures(text, brands);
  const shares = types && predictTypes(types, features, reading);
  const { sentiment } = reading;
  const { language: code } = detected;
  const input = { text, ranges: brands, language: code, sentiment, features };
  const { negative, neutral, positive } = judgePolarity(input, feeling);
  const probabilities = { negative, neutral, positive };
  const finding =
    findByRule(reading, brands, probabilities) ??
    (shares ? decideByModel(reading, shares, probabilities) : decideByWords(reading));
  const polarity = decidePolarity(finding, probabilities, brands.length > 0);
  const sure = isAtOdds(finding.type, polarity)
    ? Math.min(AT_ODDS, finding.confidence)
    : finding.confidence;
  return {
    type: finding.type,
    polarity,
    confidence: sure * (post.isPartial ? PARTIAL : 1),
    language: code,
    evidence: mergeEvidence(finding.evidence ?? [], readEvidence(reading, finding.type)),
    probabilities,
    signals: readSignals(reading, finding.type),
    facts: readFacts(reading, finding.type),
  };
}

/** Share to which a blame in glad words, or praise in angry ones, is believed: irony or a story. */
const AT_ODDS = 0.5;
const BLAMING_TYPES: ReadonlySet<TriageType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'troll',
]);

/** What a post is told as and how it sounds speak against each other: the person is asked. */
const isAtOdds = (type: TriageType, polarity: Polarity): boolean =>
  polarity === 'positive' ? BLAMING_TYPES.has(type) : polarity === 'negative' && type === 'praise';

/** In order; praise that is not meant, or lies in what a rule found, is no praise. */
function mergeEvidence(ruled: readonly Evidence[], read: readonly Evidence[]): Evidence[] {
  const isIronic = ruled.some(({ why }) => why === 'irony');
  const isTaken = ({ start, end }: Evidence) =>
    ruled.some((own) => own.start < end && start < own.end);
  const kept = read.filter((item) => item.weight <= 0 || !(isIronic && isTaken(item)));
  return [...ruled, ...kept].sort((a, b) => a.start - b.start);
}

/**
 * A type is about a brand: where none is named it says nothing about the feeling. What a rule found
 * stands; a learned type only leans.
 */
function decidePolarity(finding: Finding, shares: PolarityShares, isNamed: boolean): Polarity {
  if (!isNamed) return findLikeliest(shares);
  const isByRule = finding === PREFERRED || finding.evidence !== undefined;
  return isByRule ? finding.polarity : findLikeliest(leanPolarity(shares, finding.polarity));
}

/** The text without the brand's names: they are of no language. */
function blank(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
