import { type BrandMatcher, createBrandMatcher } from '../../lib/domain/brand/brand-matcher';
import type { Post } from '../../lib/domain/post';
import { leanPolarity } from '../../lib/domain/sentiment/lean-polarity';
import type { TextRange } from '../../lib/domain/text-range';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { Evidence, Polarity, TriageType } from '../../lib/domain/triage/verdict';
import { type GivenBrand, type GivenPost, toBrand } from './given-post';

/** What is told of one post. */
export interface GivenVerdict {
  language: string;
  /** Places that name the brand, UTF-16; empty where none was given. */
  matches: TextRange[];
  /** Toward the brand, or of the whole text where none is given. */
  polarity: Polarity;
  /** Add up to 1. */
  probabilities: Record<Polarity, number>;
  /** Of the type, 0 to 1. */
  confidence: number;
  type: TriageType;
  /** Whether the person waits for an answer. */
  answerExpected: boolean;
  evidence: (Evidence & { text: string })[];
}

/** A judge that reads each brand once. */
export function createJudge(models: JudgeModels): (given: GivenPost) => GivenVerdict {
  const matchers = new Map<string, BrandMatcher>();
  const findBrand = (text: string, brand: GivenBrand): TextRange[] => {
    const key = JSON.stringify(brand);
    const matcher = matchers.get(key) ?? createBrandMatcher([toBrand(brand)]);
    matchers.set(key, matcher);
    return matcher.find(text).flatMap(({ ranges }) => ranges);
  };
  return (given) => judge(given, given.brand ? findBrand(given.text, given.brand) : [], models);
}

function judge(given: GivenPost, matches: TextRange[], models: JudgeModels): GivenVerdict {
  const { text } = given;
  const verdict = judgePost(toPost(given), matches, { models });
  const { language, type, confidence, evidence, signals } = verdict;
  const said = verdict.probabilities ?? UNKNOWN;
  // What a text that names no brand asks of one does not come in.
  const probabilities = matches.length > 0 ? leanPolarity(said, verdict.polarity) : said;
  return {
    language,
    matches,
    // What a rule found, such as irony, stands against the shares.
    polarity: verdict.polarity,
    probabilities,
    confidence,
    type,
    answerExpected: signals?.isAnswerExpected ?? false,
    evidence: evidence.map((item) => ({ ...item, text: text.slice(item.start, item.end) })),
  };
}

const UNKNOWN = { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 };
const toPost = ({ text, lang }: GivenPost): Post => ({
  site: 'x',
  id: 'local',
  author: {},
  text,
  ...(lang === undefined ? {} : { lang }),
  kind: 'post',
  isPartial: false,
});
