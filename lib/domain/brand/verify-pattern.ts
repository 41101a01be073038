import type { TextRange } from '../text-range';
import type { CompiledPattern } from './compiled-pattern';
import { isInAddress } from './is-in-address';
import { matchKey, matchTag } from './match-key';
import { readSign } from './sign';
import { isSlip } from './slips';
import { findRun } from './text-look';
import { endsWord, startsWord } from './word-edge';

/** A place where a written form stands. */
export interface Verified extends TextRange {
  /** Whether it is mistyped: any other reading of the same words goes first. */
  isSlip: boolean;
}

/** From this length a name in a joined hashtag is hardly chance. */
const LONG_NAME = 7;

/** Tells whether the word that ends before `end` belongs to the pattern, standing there as whole words. */
export function verifyPattern(
  text: string,
  end: number,
  pattern: CompiledPattern,
): Verified | undefined {
  const range = pattern.tag ? matchTag(text, end, pattern.key) : findExact(text, end, pattern);
  if (range) return { start: range.start, end: endOfCharacter(text, range.end), isSlip: false };
  return pattern.isSlippable ? findSlip(text, end, pattern, 0) : undefined;
}

function findExact(text: string, end: number, pattern: CompiledPattern): TextRange | undefined {
  const range = matchKey(text, end, pattern);
  if (!range) return undefined;
  const isWhole = endsWord(text, range.end) && startsWord(text, range.start);
  if (!isWhole && !isTagPart(text, range, pattern)) return undefined;
  return isInAddress(text, range) ? undefined : range;
}

/** '#boicotfibralia', '#stopfibraliaya': the name stands in a hashtag written in one go. */
function isTagPart(text: string, { start, end }: TextRange, { key }: CompiledPattern): boolean {
  if (key.length < LONG_NAME) return false;
  const run = findRun(text, end - 1);
  return run.sign === '#' && start >= run.start;
}

/** Where the word that ends before `end` is the pattern, mistyped, with `more` letters than it. */
export function findSlip(
  text: string,
  end: number,
  { key }: CompiledPattern,
  more: number,
): Verified | undefined {
  // Most words with these letters begin with another one: seen before anything is read.
  if (!mayBeginNear(text, end - key.length - more, key.charAt(0))) return undefined;
  const run = findRun(text, end - 1);
  if (run.end !== end || run.sign === '@' || end - run.start > key.length * 3) return undefined;
  let word = '';
  for (let at = run.start; at < end; ) {
    const { folded, units } = readSign(text, at);
    word += folded;
    at += units;
  }
  if (!isSlip(word, key) || isInAddress(text, { start: run.start, end })) return undefined;
  return { start: run.start, end: endOfCharacter(text, end), isSlip: true };
}

/** Whether the letter stands at `at`, give or take one. */
function mayBeginNear(text: string, at: number, letter: string): boolean {
  for (let near = Math.max(0, at - 1); near <= at + 1; near += 1) {
    if (readSign(text, near).folded === letter) return true;
  }
  return false;
}

const MARKS = /\p{M}*/uy;

/** Accents and selectors after the last letter are part of what is seen as that letter. */
export function endOfCharacter(text: string, end: number): number {
  if (!(text.charCodeAt(end) > 0x7f)) return end;
  MARKS.lastIndex = end;
  MARKS.test(text);
  return MARKS.lastIndex;
}
