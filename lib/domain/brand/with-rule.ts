import type { BrandRule } from '../log/brand-rule';
import type { Brand } from './brand';
import { BRAND_LIMITS } from './brand-limits';
import { findTagProblem } from './find-tag-problem';
import { nameKey } from './name-key';

/** The brand with one rule more; `undefined` if its lists cannot take it. */
export function withRule(brand: Brand, rule: BrandRule): Brand | undefined {
  if (rule.kind === 'capital') return { ...brand, needsCapital: true };
  if (rule.kind === 'contextWords') {
    const contextWords = addNew(brand.contextWords ?? [], rule.words);
    const isTooMuch =
      contextWords.length > BRAND_LIMITS.tags ||
      rule.words.some((word) => findTagProblem('contextWords', word, []));
    return isTooMuch ? undefined : { ...brand, contextWords };
  }
  const { excludedWords } = brand;
  const problem = findTagProblem('excludedWords', rule.word, excludedWords);
  if (problem === 'repeated') return brand;
  return problem ? undefined : { ...brand, excludedWords: [...excludedWords, rule.word] };
}

/** The brand without what the rule added. */
export function withoutRule(brand: Brand, rule: BrandRule): Brand {
  if (rule.kind === 'capital') return { ...brand, needsCapital: false };
  if (rule.kind === 'contextWords') {
    return { ...brand, contextWords: remove(brand.contextWords ?? [], rule.words) };
  }
  return { ...brand, excludedWords: remove(brand.excludedWords, [rule.word]) };
}

function addNew(words: readonly string[], added: readonly string[]): string[] {
  const known = new Set(words.map(nameKey));
  return [...words, ...added.filter((word) => !known.has(nameKey(word)))];
}

function remove(words: readonly string[], gone: readonly string[]): string[] {
  const keys = new Set(gone.map(nameKey));
  return words.filter((word) => !keys.has(nameKey(word)));
}
