import type { TextRange } from '../text-range';
import type { Brand } from './brand';
import { type BrandMatcher, createBrandMatcher } from './brand-matcher';
import { createBrand } from './create-brand';

/** Why a text would be marked for a brand, or not. */
export type MatchReason =
  | { kind: 'named'; ranges: TextRange[] }
  | { kind: 'excluded'; word: string; ranges: TextRange[] }
  /** The name stands there, but as an ordinary word. */
  | { kind: 'unproven'; ranges: TextRange[] }
  | { kind: 'absent' };

/** Tries one text on one brand, as if the brand were not paused. */
export function explainMatch(brand: Brand, text: string): MatchReason {
  return createMatchExplainer(brand)(text);
}

/** Tries many texts on one brand: each rule is compiled once, when a text first needs it. */
export function createMatchExplainer(brand: Brand): (text: string) => MatchReason {
  const awake = { ...brand, isPaused: false };
  const withoutProof = { ...awake, contextWords: [], needsCapital: false };
  const findNamed = createFinder(awake);
  const findName = createFinder({ ...withoutProof, excludedWords: [] });
  const findUnproven = createFinder(withoutProof);
  const words = brand.excludedWords.map((word) => ({
    word,
    find: createFinder(createWordBrand(awake, word)),
  }));
  return (text) => {
    const named = findNamed(text);
    if (named) return { kind: 'named', ranges: named };
    if (!findName(text)) return { kind: 'absent' };
    const unproven = findUnproven(text);
    if (unproven) return { kind: 'unproven', ranges: unproven };
    for (const { word, find } of words) {
      const ranges = find(text);
      if (ranges) return { kind: 'excluded', word, ranges };
    }
    return { kind: 'absent' };
  };
}

/** A brand with this word for its only name: finds the word as the matcher would. */
function createWordBrand(brand: Brand, word: string): Brand {
  const forms = [`${word}s`, `${word}es`];
  return { ...createBrand(brand.id, word), aliases: word.includes('*') ? [] : forms };
}

function createFinder(brand: Brand): (text: string) => TextRange[] | undefined {
  let matcher: BrandMatcher | undefined;
  return (text) => {
    matcher ??= createBrandMatcher([brand]);
    return matcher.find(text)[0]?.ranges;
  };
}
