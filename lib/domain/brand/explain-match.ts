import type { TextRange } from '../text-range';
import type { Brand } from './brand';
import { createBrandMatcher } from './brand-matcher';

/** Why a text would be marked for a brand, or not. */
export type MatchReason =
  | { kind: 'named'; ranges: TextRange[] }
  | { kind: 'excluded'; word: string; ranges: TextRange[] }
  | { kind: 'absent' };

/** Tries one text on one brand, as if the brand were not paused. */
export function explainMatch(brand: Brand, text: string): MatchReason {
  const awake = { ...brand, isPaused: false };
  const named = findRanges(awake, text);
  if (named) return { kind: 'named', ranges: named };
  if (!findRanges({ ...awake, excludedWords: [] }, text)) return { kind: 'absent' };
  for (const word of brand.excludedWords) {
    const ranges = findRanges(createWordBrand(awake, word), text);
    if (ranges) return { kind: 'excluded', word, ranges };
  }
  return { kind: 'absent' };
}

/** A brand with this word for its only name: finds the word as the matcher would. */
function createWordBrand(brand: Brand, word: string): Brand {
  return { ...brand, name: word, aliases: [], ownAccounts: [], excludedWords: [] };
}

function findRanges(brand: Brand, text: string): TextRange[] | undefined {
  return createBrandMatcher([brand]).find(text)[0]?.ranges;
}
