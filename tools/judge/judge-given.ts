import { type BrandMatcher, createBrandMatcher } from '../../lib/domain/brand/brand-matcher';
import type { Post } from '../../lib/domain/post';
import {
  findPolarityModel,
  judgePolarity,
  type PolarityModels,
} from '../../lib/domain/sentiment/judge-polarity';
import { readTokens } from '../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../lib/domain/sentiment/score-sentiment';
import type { TextRange } from '../../lib/domain/text-range';
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
  type: TriageType;
  answerExpected: boolean;
  evidence: (Evidence & { text: string })[];
}

/** Types that a brand lets pass, or leaves to others, without a word in public. */
const UNANSWERED: ReadonlySet<TriageType> = new Set([
  'abuse',
  'troll',
  'competitor',
  'notOurs',
  'other',
]);

/** A judge that reads each brand once. */
export function createJudge(models: PolarityModels): (given: GivenPost) => GivenVerdict {
  const matchers = new Map<string, BrandMatcher>();
  const findBrand = (text: string, brand: GivenBrand): TextRange[] => {
    const key = JSON.stringify(brand);
    const matcher = matchers.get(key) ?? createBrandMatcher([toBrand(brand)]);
    matchers.set(key, matcher);
    return matcher.find(text).flatMap(({ ranges }) => ranges);
  };
  return (given) => judge(given, given.brand ? findBrand(given.text, given.brand) : [], models);
}

function judge(given: GivenPost, matches: TextRange[], models: PolarityModels): GivenVerdict {
  const { text } = given;
  const { language, type, evidence } = judgePost(toPost(given), matches);
  const sentiment = readSentiment(readTokens(text, matches), language);
  const { polarity, negative, neutral, positive } = judgePolarity(
    { text, ranges: matches, language, sentiment },
    findPolarityModel(language, models),
  );
  return {
    language,
    matches,
    polarity,
    probabilities: { negative, neutral, positive },
    type,
    answerExpected: !UNANSWERED.has(type),
    evidence: evidence.map((item) => ({ ...item, text: text.slice(item.start, item.end) })),
  };
}

const toPost = ({ text, lang }: GivenPost): Post => ({
  site: 'x',
  id: 'local',
  author: {},
  text,
  ...(lang === undefined ? {} : { lang }),
  kind: 'post',
  isPartial: false,
});
