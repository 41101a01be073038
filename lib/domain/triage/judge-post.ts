import { type DetectedLanguage, detectLanguage } from '../language/detect-language';
import type { Post } from '../post';
import { judgePolarity } from '../sentiment/judge-polarity';
import { findLikeliest, leanPolarity } from '../sentiment/lean-polarity';
import { extractFeatures } from '../sentiment/model/extract-features';
import type { PolarityShares } from '../sentiment/model/polarity-model';
import type { TextRange } from '../text-range';
import { decideByModel } from './decide-by-model';
import { decideByWords } from './decide-by-words';
import { isPreferred } from './find-preference';
import type { Finding } from './finding';
import { findModels, type JudgeModels } from './judge-models';
import { readEvidence } from './read-evidence';
import { readFacts, readSignals } from './read-signals';
import { readPost } from './reading';
import { predictTypes } from './type-model';
import type { Polarity, Verdict } from './verdict';

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
  const finding = isPreferred(text, brands)
    ? PREFERRED
    : shares
      ? decideByModel(reading, shares, probabilities)
      : decideByWords(reading);
  return {
    type: finding.type,
    polarity: decidePolarity(finding, probabilities, brands.length > 0),
    confidence: finding.confidence * (post.isPartial ? PARTIAL : 1),
    language: code,
    evidence: [...(finding.evidence ?? []), ...readEvidence(reading, finding.type)].sort(
      (a, b) => a.start - b.start,
    ),
    probabilities,
    signals: readSignals(reading, finding.type),
    facts: readFacts(reading, finding.type),
  };
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
