import { countFrequentWords } from '../language/count-frequent-words';
import { countSpellings } from '../language/count-spellings';
import type { ReadText } from './read-text';

/** More text tells nothing more. In UTF-16 units. */
const READ = 400;
const FEWEST_WORDS = 6;
/** Frequent words by which one language must lead. */
const LEAD = 3;

/** Names, handles, addresses, tags and quoted words have no language of their own. */
function readSpoken({ original, folded, spoken }: ReadText): string {
  const { end } = folded.toOriginal({ start: 0, end: Math.min(READ, spoken.length) });
  return (
    original
      .slice(0, Math.min(end, 2 * READ))
      /** Long runs of marks make normalising quadratic. */
      .replace(/(\p{M}{1,2})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|[@#][\p{L}\p{M}\p{N}_.]+|\p{N}+/gu, ' ')
      .replace(/«[^«»]{1,200}»|“[^“”]{1,200}”|"[^"\n]{1,200}"/gu, ' ')
      .toLowerCase()
  );
}

/**
 * The language that a draft is plainly written in, when it is not the expected one: it leads by
 * several frequent words. ISO 639-1; `undefined` for a few words and for a close call.
 */
export function findOtherLanguage(draft: ReadText, expected: string): string | undefined {
  if (!/[a-z]{2}/.test(draft.spoken)) return undefined;
  const text = readSpoken(draft);
  if ((text.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return undefined;
  const counts = countFrequentWords(text);
  const spellings = countSpellings(text);
  const score = (language: string) => (counts.get(language) ?? 0) + (spellings.get(language) ?? 0);
  const languages = [...new Set([...counts.keys(), ...spellings.keys()])];
  const best = languages.sort((a, b) => score(b) - score(a))[0];
  if (!best || best === expected) return undefined;
  return score(best) - score(expected) >= LEAD ? best : undefined;
}
