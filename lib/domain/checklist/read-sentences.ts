import type { TextRange } from '../text-range';
import { type ReadText, readText } from './read-text';

const WORD = /[\p{L}\p{N}]+/gu;
/** Longer texts are no replies; what follows is not looked at. In UTF-16 units. */
const READ = 2000;

/** A sentence by its words, and what is said alike by other sentences. */
export interface ReadSentence {
  /** In the folded text. */
  range: TextRange;
  words: number;
  /** Runs of three words; the whole where there are fewer. */
  grams: ReadonlySet<string>;
}

const RUN = 3;

/** Runs of three words of a folded text. */
function readGrams(text: string): Set<string> {
  const words = text.match(WORD) ?? [];
  if (words.length < RUN) return new Set(words.length > 0 ? [words.join(' ')] : []);
  return new Set(words.slice(RUN - 1).map((_, end) => words.slice(end, end + RUN).join(' ')));
}

/** The sentences of a text with letters in them; addresses and handles left out. */
export function readSentences({ sentences, written }: ReadText): ReadSentence[] {
  return sentences
    .filter(({ start }) => start < READ)
    .map(({ start, end }) => {
      const said = written.slice(start, Math.min(end, READ));
      return {
        range: { start, end },
        words: (said.match(WORD) ?? []).length,
        grams: readGrams(said),
      };
    })
    .filter(({ words }) => words > 0);
}

/** Sent replies do not change: what was read of them is kept, the oldest dropped. */
const kept = new Map<string, ReadSentence[]>();
const KEPT = 120;

/** As `readSentences`, for texts that come back with each keystroke. */
export function readKnownSentences(text: string): ReadSentence[] {
  const known = kept.get(text);
  if (known) return known;
  const fresh = readSentences(readText(text));
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, fresh);
  return fresh;
}
