import { foldText } from './fold-text';
import type { DraftMove } from './move';

/** Longer words, and the few short words that drafts are tempted to say twice. */
const TELLING = /\p{L}{5,}|(?<!\p{L})(?:caso|case|cas|idea|read|leer)(?!\p{L})/gu;
/** Words shorter than this are grammar, and two words that share this much are one word. */
const STEM = 5;

/** How many words come back in a later sentence: 'te leemos. Leemos …'. */
export function countRepeats(moves: readonly Pick<DraftMove, 'text'>[]): number {
  const seen = new Set<string>();
  let repeats = 0;
  for (const { text } of moves) {
    const stems = new Set((foldText(text).match(TELLING) ?? []).map((word) => word.slice(0, STEM)));
    for (const stem of stems) {
      if (seen.has(stem)) repeats += 1;
      seen.add(stem);
    }
  }
  return repeats;
}
