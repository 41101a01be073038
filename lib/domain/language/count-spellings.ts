import { SPELLINGS } from './lexicon/spellings';

/** Languages of a spelling that stands in the text. */
type Found = (languages: readonly string[]) => void;

/** Places of spellings as bits, by a letter or by a pair of plain ones that each match holds. */
const TABLED = 0x250;
const ofLetter = new Int32Array(TABLED);
const ofPair = new Int32Array(32 * 32);

SPELLINGS.forEach(([, , holds], place) => {
  for (const sign of holds.split(' ')) {
    const [first, second] = [sign.charCodeAt(0), sign.charCodeAt(1)];
    const table = sign.length === 1 ? ofLetter : ofPair;
    const at = sign.length === 1 ? first : pairOf(first, second);
    table[at] = (table[at] ?? 0) | (1 << place);
  }
});

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Tells of each spelling in a text in lower case, once. */
export function findSpellings(text: string, found: Found): void {
  for (let left = findCandidates(text); left !== 0; left &= left - 1) {
    const [pattern, languages = []] = SPELLINGS[31 - Math.clz32(left & -left)] ?? [];
    if (pattern?.test(text)) found(languages);
  }
}

function findCandidates(text: string): number {
  let [candidates, last] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = code >= 0x61 && code <= 0x7a;
    if (isPlain && last !== 0) candidates |= ofPair[pairOf(last, code)] ?? 0;
    if (!isPlain && code < TABLED) candidates |= ofLetter[code] ?? 0;
    if (code === 0x2019) candidates |= ofLetter[0x27] ?? 0;
    last = isPlain ? code : 0;
  }
  return candidates;
}

/** Number of telling spellings of each language in a text in lower case; each counts once. */
export function countSpellings(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  findSpellings(text, (languages) => {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  });
  return counts;
}
