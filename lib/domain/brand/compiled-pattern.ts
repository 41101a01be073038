import type { BrandPattern } from './brand-patterns';
import { BREAK, LETTER, readSign, SPACE, SUM_BITS, sumOfLetters } from './sign';
import { listSlipSums, SHORTEST_SLIP } from './slips';

/** A written form, ready to be looked for by one of its words. */
export interface CompiledPattern extends BrandPattern {
  /** As compared: folded, runs of blanks as one, no apostrophes; '@handle' and '#tag' as they are. */
  key: string;
  /** Where in `key` the word ends by which it is found. */
  cut: number;
  /** Sum of letters (see `sumOfLetters`) under which it is found. */
  sum: number;
  /** Further sums under which it may be found mistyped. */
  slipSums: readonly number[];
  /** '@' or '#' for a handle or hashtag, which is compared sign by sign. */
  tag: '@' | '#' | '';
  /** One word long enough to be known when hidden ('F1br4lia', 'F i b r a l i a'). */
  isHideable: boolean;
  /** Where in `key` the letter stands by which it is found when its letters stand apart. */
  rarestAt: number;
  /** One word long enough to be known when mistyped. */
  isSlippable: boolean;
}

/** Added to the sum of a handle or hashtag, so that it is not the word's. Any odd numbers. */
export const TAG_SUMS = { '@': 0x2c1b3c6d, '#': 0x297a2d39 } as const;
/** What a '_' adds to the sum of a handle or hashtag. */
export const UNDERSCORE_SUM = 0x165667b1;
/** Shorter names would be met by chance. */
const SHORTEST_HIDDEN = 5;
/** Letters from the commonest to the rarest in our languages. */
const BY_FREQUENCY = 'eaosnritldcumpbgvyqhfzjxkw';

export function compilePattern(pattern: BrandPattern): CompiledPattern {
  const tag = /^[@#]/.test(pattern.text) ? (pattern.text.charAt(0) as '@' | '#') : '';
  const key = foldKey(pattern.text, tag !== '');
  if (tag) return { ...pattern, tag, key, cut: 0, sum: sumOfTag(key, tag), ...NEVER_HIDDEN };
  const word = findRarestWord(key);
  const isWord = /^\p{L}+$/u.test(key) && word.text === key && pattern.role === 'name';
  const isSlippable = isWord && key.length >= SHORTEST_SLIP;
  const sum = sumOfLetters(word.text);
  const slipSums = isSlippable ? listSlipSums(key).filter((other) => other !== sum) : [];
  const isHideable = isWord && key.length >= SHORTEST_HIDDEN;
  const rarestAt = findRarestLetter(key);
  const found = { sum, slipSums, cut: word.end, rarestAt };
  return { ...pattern, tag, key, ...found, isHideable, isSlippable };
}

const NEVER_HIDDEN = { slipSums: [], isHideable: false, rarestAt: 0, isSlippable: false };

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

/** The word that stands in the fewest texts: long, of rare letters. */
function findRarestWord(key: string): { text: string; end: number } {
  let best = { text: '', end: key.length, rarity: -1 };
  for (const match of key.matchAll(WORDS)) {
    const text = match[0];
    const rarity = [...text].reduce((sum, letter) => sum + rarityOf(letter), 0);
    if (rarity > best.rarity) best = { text, end: match.index + text.length, rarity };
  }
  return best;
}

function rarityOf(letter: string): number {
  const rank = BY_FREQUENCY.indexOf(letter);
  return rank < 0 ? BY_FREQUENCY.length : rank + 6;
}

/** Words of a key; scripts without spaces count each letter. */
const WORDS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\p{L}\p{M}\p{N}]+?(?=[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[^\p{L}\p{M}\p{N}]|$)/gu;
