import { isFrequentWord } from '../language/count-frequent-words';
import { detectLanguage } from '../language/detect-language';
import type { BrandRule } from '../log/brand-rule';
import { scoreSentiment } from '../sentiment/score-sentiment';
import { searchKey } from '../text/fold-for-search';
import type { TextRange } from '../text-range';
import type { Brand } from './brand';
import { createBrandMatcher } from './brand-matcher';
import { listNamesakeWords } from './list-namesake-words';
import { withRule } from './with-rule';

/** A mention of the brand that the log holds. */
export interface KnownMention {
  text: string;
  /** Whether the person took it for one, by answering it or by its kind; such a one weighs more. */
  isConfirmed?: boolean;
}

export interface ProposedRule<Known extends KnownMention> {
  rule: BrandRule;
  /** What it would hide besides, in the order given. */
  hidden: Known[];
}

/** Rules offered at once. */
const MOST_RULES = 3;
const MOST_CONTEXT = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Rules that would have kept a dismissed post away, the least harmful first, each with what else it
 * would hide of the mentions known. No word is offered that would hide a confirmed mention or a
 * complaint.
 */
export function proposeRules<Known extends KnownMention>(
  brand: Brand,
  dismissed: string,
  known: readonly Known[],
): ProposedRule<Known>[] {
  const place = createBrandMatcher([brand]).find(dismissed)[0]?.ranges[0];
  if (!place) return [];
  const words = listNamesakeWords(dismissed, place);
  const bound = new Set(words.filter(({ isBound }) => isBound).map(({ word }) => word));
  const rules: BrandRule[] = [
    ...words.map(({ word }): BrandRule => ({ kind: 'excludedWord', word })),
    ...listCapitalRule(brand, dismissed, place),
    ...listContextRule(brand, dismissed, known),
  ];
  const proposed = rules.flatMap((rule) => {
    const changed = withRule(brand, rule);
    if (!changed) return [];
    const matcher = createBrandMatcher([changed]);
    if (matcher.find(dismissed).length > 0) return [];
    const hidden = known.filter(
      ({ text }) => text !== dismissed && matcher.find(text).length === 0,
    );
    const harm = countHarm(rule, bound, hidden);
    const isBound = rule.kind === 'excludedWord' && bound.has(rule.word);
    // What is said in one breath with the name hides others of its kind: that is its purpose.
    return [{ rule, hidden, harm, cost: isBound ? -1 : hidden.length }];
  });
  const least = Math.min(...proposed.map(({ harm }) => harm));
  return proposed
    .filter(({ rule, harm }) => harm === (rule.kind === 'excludedWord' ? 0 : least))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST_RULES)
    .map(({ rule, hidden }) => ({ rule, hidden }));
}

/** Mentions hidden that the person would miss: confirmed ones, and complaints of the brand itself. */
function countHarm(
  rule: BrandRule,
  bound: ReadonlySet<string>,
  hidden: readonly KnownMention[],
): number {
  const isOfThing = rule.kind === 'excludedWord' && bound.has(rule.word);
  return hidden.filter(({ text, isConfirmed }) => isConfirmed || (!isOfThing && isNegative(text)))
    .length;
}

const isNegative = (text: string) =>
  scoreSentiment(text, detectLanguage(text).language).polarity === 'negative';

function listCapitalRule(brand: Brand, text: string, place: TextRange): BrandRule[] {
  const isSmall = text.charAt(place.start) === text.charAt(place.start).toLowerCase();
  const hasCapital = brand.name.charAt(0) !== brand.name.charAt(0).toLowerCase();
  return isSmall && hasCapital && !brand.needsCapital ? [{ kind: 'capital' }] : [];
}

/** The words that confirmed mentions share and this post lacks. */
function listContextRule(
  brand: Brand,
  dismissed: string,
  known: readonly KnownMention[],
): BrandRule[] {
  const counts = new Map<string, number>();
  for (const { text, isConfirmed } of known) {
    if (!isConfirmed) continue;
    const words = new Set([...text.toLowerCase().matchAll(WORD)].map(([word]) => word));
    for (const word of words) if (isTelling(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const absent = new Set(
    [dismissed, brand.name, ...brand.aliases].map(searchKey).join(' ').split(/\W+/),
  );
  const words = [...counts]
    .filter(([word, count]) => count > 1 && !absent.has(searchKey(word)))
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_CONTEXT)
    .map(([word]) => word);
  return words.length > 1 ? [{ kind: 'contextWords', words }] : [];
}

const isTelling = (word: string) => word.length > 3 && !isFrequentWord(word.toLowerCase());
