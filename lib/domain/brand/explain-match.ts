import type { TextRange } from '../text-range';
import type { Brand } from './brand';
import { createBrandMatcher } from './brand-matcher';
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
  const awake = { ...brand, isPaused: false };
  const named = findRanges(awake, text);
  if (named) return { kind: 'named', ranges: named };
  const withoutProof = { ...awake, contextWords: [], needsCapital: false };
  if (!findRanges({ ...withoutProof, excludedWords: [] }, text)) return { kind: 'absent' };
  const unproven = findRanges(withoutProof, text);
  if (unproven) return { kind: 'unproven', ranges: unproven };
  for (const word of brand.excludedWords) {
    const ranges = findRanges(createWordBrand(awake, word), text);
    if (ranges) return { kind: 'excluded', word, ranges };
  }
  return { kind: 'absent' };
}

/** A brand with this word for its only name: finds the word as the matcher would. */
function createWordBrand(brand: Brand, word: string): Brand {
  const forms = [`${word}s`, `${word}es`];
  return { ...createBrand(brand.id, word), aliases: word.includes('*') ? [] : forms };
}

function findRanges(brand: Brand, text: string): TextRange[] | undefined {
  return createBrandMatcher([brand]).find(text)[0]?.ranges;
}
