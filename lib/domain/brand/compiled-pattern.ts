import type { BrandPattern } from './brand-patterns';
import { BREAK, LETTER, readSign, SPACE, SUM_BITS, sumOfLetters } from './sign';
import { listSlipSums, SHORTEST_SLIP } from './slips';

/** A written form, ready to be looked for by one of its words. */
export interface CompiledPattern extends BrandPattern {
  /** As compared: folded, runs of blanks as one, no apostrophes; '@handle' and '#tag' as they are. */
  key: string;
  /** The word in `key` by which it is found; nothing for a handle or hashtag. */
  word: string;
  /** Where in `key` that word ends. */
  cut: number;
  /** Sums of letters (see `sumOfLetters`) under which it is found. */
  sums: readonly number[];
  /** Sums under which it may be found mistyped, each with how many letters more that has. */
  slipSums: ReadonlyMap<number, number>;
  /** '@' or '#' for a handle or hashtag, which is compared sign by sign. */
  tag: '@' | '#' | '';
  /** One word long enough to be known when hidden ('F1br4lia', 'F i b r a l i a'). */
  isHideable: boolean;
  /** Where in `key` the letter stands by which it is found when its letters stand apart. */
  rarestAt: number;
  /** One word long enough to be known when mistyped. */
  isSlippable: boolean;
}

/** Added to the sum of a handle or hashtag, so that it is not the word's. Any numbers. */
export const TAG_SUMS = { '@': 7e8, '#': 3e8 } as const;
/** What a '_' adds to the sum of a handle or hashtag. */
export const UNDERSCORE_SUM = 91e6;
/** Shorter names would be met by chance. */
const SHORTEST_HIDDEN = 5;
/** Letters from the commonest to the rarest in our languages. */
const BY_FREQUENCY = 'eaosnritldcumpbgvyqhfzjxkw';

/** All written forms, each to be found by a word that few others share. */
export function compilePatterns(patterns: readonly BrandPattern[]): CompiledPattern[] {
  const counts = new Map<string, number>();
  for (const { text } of patterns) {
    for (const word of readWords(foldKey(text, false))) {
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    }
  }
  return patterns.map((pattern) => compilePattern(pattern, counts));
}

function compilePattern(
  { brandId, text, role, needsProof }: BrandPattern,
  counts: ReadonlyMap<string, number>,
): CompiledPattern {
  const tag = /^[@#]/.test(text) ? (text.charAt(0) as '@' | '#') : '';
  const key = foldKey(text, tag !== '');
  const { text: word, end: cut } = tag ? NO_WORD : findRarestWord(key, counts);
  const isWord = role === 'name' && word === key && /^\p{L}+$/u.test(key);
  const isSlippable = isWord && key.length >= SHORTEST_SLIP;
  const isHideable = isWord && key.length >= SHORTEST_HIDDEN;
  const sums = tag ? [sumOfTag(key, tag)] : listSums(word, isHideable);
  const slipSums = isSlippable ? listSlipSums(key) : NO_SUMS;
  const rarestAt = isHideable ? findRarestLetter(key) : 0;
  const given = { brandId, text, role, needsProof, tag, key } as const;
  // No shape but one: engines read objects of several shapes several times slower.
  return { ...given, word, cut, sums, slipSums, rarestAt, isHideable, isSlippable };
}

const NO_SUMS: ReadonlyMap<number, number> = new Map();
const NO_WORD = { text: '', end: 0 };

/** A capital 'I' is seen as an 'l': 'FibraIia'. */
function listSums(word: string, isHideable: boolean): number[] {
  const sums = [sumOfLetters(word)];
  if (!isHideable) return sums;
  let hidden = word;
  while (hidden.includes('l')) {
    hidden = hidden.replace('l', 'i');
    sums.push(sumOfLetters(hidden));
  }
  return sums;
}

function findRarestLetter(key: string): number {
  const ranks = Array.from(key, rarityOf);
  return ranks.indexOf(Math.max(...ranks));
}

function foldKey(text: string, isTag: boolean): string {
  let key = '';
  for (let at = 0; at < text.length; ) {
    const { kind, folded, units } = readSign(text, at);
    if (isTag && text[at] === '_') key += '_';
    else if (kind === LETTER || kind === BREAK) key += folded;
    else if (kind === SPACE && !key.endsWith(' ')) key += ' ';
    at += units;
  }
  return key;
}

/** Up to the first dot: what follows is compared when it is found. */
function sumOfTag(key: string, tag: '@' | '#'): number {
  const run = key.slice(1).split(/[^\p{L}\p{M}\p{N}_]/u)[0] ?? '';
  const underscores = run.split('_').length - 1;
  return (
    (TAG_SUMS[tag] + sumOfLetters(run.replaceAll('_', '')) + underscores * UNDERSCORE_SUM) &
    SUM_BITS
  );
}

interface KeyWord {
  text: string;
  /** Where in the key it ends. */
  end: number;
  rarity: number;
}

/** A word of more names than these ("Hotel", "Energía") has all of them looked at closely. */
const MOST_SHARING = 4;

/** The word that stands in the fewest texts, long and of rare letters, unless many names share it. */
function findRarestWord(key: string, counts: ReadonlyMap<string, number>): KeyWord {
  const words = readWords(key);
  const own = words.filter(({ text }) => (counts.get(text) ?? 0) <= MOST_SHARING);
  const [first = { text: '', end: key.length, rarity: 0 }, ...others] =
    own.length > 0 ? own : words;
  return others.reduce((best, word) => (word.rarity > best.rarity ? word : best), first);
}

function readWords(key: string): KeyWord[] {
  const words: KeyWord[] = [];
  let isInWord = false;
  for (let at = 0; at < key.length; ) {
    const { kind, units, isUnspaced } = readSign(key, at);
    const letter = key.slice(at, at + units);
    at += units;
    const last = words.at(-1);
    if (kind === LETTER && isInWord && !isUnspaced && last) {
      last.text += letter;
      last.end = at;
      last.rarity += rarityOf(letter);
    } else if (kind === LETTER) words.push({ text: letter, end: at, rarity: rarityOf(letter) });
    // Scripts without spaces: each letter is a word.
    isInWord = kind === LETTER && !isUnspaced;
  }
  return words;
}

function rarityOf(letter: string): number {
  const rank = BY_FREQUENCY.indexOf(letter);
  return rank < 0 ? BY_FREQUENCY.length : rank + 6;
}
