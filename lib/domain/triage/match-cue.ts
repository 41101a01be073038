import { NAME, STOP, type Token } from '../sentiment/read-tokens';
import {
  type CueItem,
  type CuePattern,
  type CueSlot,
  type CueWord,
  GAP,
  NUMBER,
} from './cue-pattern';

/** Words that a gap takes at most. */
export const WIDEST_GAP = 7;
/** Light words that may stand between two words of a cue. */
export const MOST_BETWEEN = 3;

/** Clitics and short words that, with names, may stand between the words of a cue. */
const BETWEEN = new Set(
  'me te se os nos le les lo la los las ya em et es ens us ho hi m t s the my our a an just even yo tu'.split(
    ' ',
  ),
);
const LONGEST_BETWEEN = Math.max(...[...BETWEEN].map(({ length }) => length));
export const isLight = (word: string) =>
  word.length <= LONGEST_BETWEEN && (word === NAME || BETWEEN.has(word));

type Tokens = readonly Token[];
/** Goes on after what was matched; gives the end of the whole, or -1. */
type Next = (at: number) => number;

/** Index after the last token that the cue takes from `at` on; -1 if it does not stand there. */
export function matchCue(tokens: Tokens, at: number, pattern: CuePattern): number {
  return matchFrom(tokens, at, at, pattern, 0);
}

function matchFrom(
  tokens: Tokens,
  first: number,
  at: number,
  pattern: CuePattern,
  index: number,
): number {
  const slot = pattern[index];
  if (!slot) return at;
  let longest = slot.isOptional ? matchFrom(tokens, first, at, pattern, index + 1) : -1;
  const last = at === first ? at : at + MOST_BETWEEN;
  for (let here = at; here <= last && here < tokens.length; here += 1) {
    const word = tokens[here]?.word ?? '';
    if (hasWord(slot, word)) {
      longest = Math.max(longest, matchFrom(tokens, first, here + 1, pattern, index + 1));
    }
    if (slot.phrases.length > 0) {
      longest = Math.max(longest, matchPhrases(tokens, first, here, pattern, index));
    }
    if (longest >= 0 || !isLight(word)) return longest;
  }
  return longest;
}

function hasWord({ words, openings }: CueSlot, word: string): boolean {
  if (words.has(word)) return true;
  for (const opening of openings) if (word.startsWith(opening)) return true;
  return words.has(NUMBER) && isNumber(word);
}

function matchPhrases(
  tokens: Tokens,
  first: number,
  at: number,
  pattern: CuePattern,
  index: number,
): number {
  const next = (end: number) => matchFrom(tokens, first, end, pattern, index + 1);
  let longest = -1;
  for (const items of pattern[index]?.phrases ?? []) {
    longest = Math.max(longest, matchItems(tokens, at, items, 0, next));
  }
  return longest;
}

/** The items of one option, the first of them at `at` itself. */
function matchItems(
  tokens: Tokens,
  at: number,
  items: readonly CueItem[],
  index: number,
  next: Next,
): number {
  const item = items[index];
  if (item === undefined) return next(at);
  if (item === GAP) return matchGap(tokens, at, items, index + 1, next);
  const last = index === 0 ? at : at + MOST_BETWEEN;
  for (let here = at; here <= last && here < tokens.length; here += 1) {
    const word = tokens[here]?.word ?? '';
    if (fits(word, item)) return matchItems(tokens, here + 1, items, index + 1, next);
    if (!isLight(word)) return -1;
  }
  return -1;
}

/** What follows the gap, as near as it stands in the same sentence. */
function matchGap(
  tokens: Tokens,
  at: number,
  items: readonly CueItem[],
  index: number,
  next: Next,
): number {
  for (let here = at; here <= at + WIDEST_GAP; here += 1) {
    const token = tokens[here];
    if (!token || token.word === STOP) return -1;
    const end = matchItems(tokens, here, items, index, next);
    if (end >= 0) return end;
  }
  return -1;
}

function fits(word: string, { letters, isOpen }: CueWord): boolean {
  if (letters === NUMBER) return isNumber(word);
  return isOpen ? word.startsWith(letters) : word === letters;
}

export const isNumber = (word: string): boolean => (word.charCodeAt(0) - 0x30) >>> 0 < 10;
