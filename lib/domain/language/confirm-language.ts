import { findFrequentLanguages } from './count-frequent-words';
import { LANGUAGES } from './languages';

/** Enough words to be sure by; in UTF-16 units. */
const LONGEST = 160;
/** So many of its frequent words there must be, and by so many it must lead. */
const LEAST = 2;
const LEAD = 1;

/**
 * Whether the frequent words of a text clearly bear out what the site states. Cheap: one look-up a
 * word and no patterns; where it answers no, the text must be looked at properly.
 */
export function isLanguageConfirmed(text: string, stated: string): boolean {
  const own = LANGUAGES.indexOf(stated);
  if (own < 0) return false;
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  const most = Math.min(text.length, LONGEST);
  let start = 0;
  for (let at = 0; at <= most; at += 1) {
    if (at < most && isInWord(text.charCodeAt(at))) continue;
    // A hashtag or a handle says nothing of the language around it.
    if (at > start && !isTagSign(text.charCodeAt(start - 1))) count(text.slice(start, at), counts);
    start = at + 1;
  }
  const others = counts.map((found, index) => (index === own ? 0 : found));
  const found = counts[own] ?? 0;
  return found >= LEAST && found - Math.max(...others) >= LEAD;
}

function count(word: string, counts: number[]): void {
  for (const index of findFrequentLanguages(word.toLowerCase())) {
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

/** Letters of the languages told apart, and the apostrophe within words. */
function isInWord(unit: number): boolean {
  if (unit === 0x27) return true;
  if (unit < 0xc0) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return unit < 0x370 && unit !== 0xd7 && unit !== 0xf7;
}

const isTagSign = (unit: number) => unit === 0x23 || unit === 0x40;
