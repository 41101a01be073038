import type { TextRange } from '../text-range';
import type { CompiledPattern } from './compiled-pattern';
import { IGNORED, JOINER, readSign, SPACE, STAND_INS, TILDE } from './sign';
import { findAfter, findRun, isLetterAt, stepBack } from './text-look';

/** Where `key` stands in the text if its first `cut` signs end before `end`; both halves compared. */
export function matchKey(
  text: string,
  end: number,
  { key, cut, isHideable }: CompiledPattern,
): TextRange | undefined {
  const start = matchBackward(text, end, key, cut, isHideable);
  if (start === undefined) return undefined;
  const stop = matchForward(text, end, key, cut);
  return stop === undefined ? undefined : { start, end: stop };
}

/** The handle or hashtag in whose run `end` lies, if it is `key`, sign by sign and whole. */
export function matchTag(text: string, end: number, key: string): TextRange | undefined {
  const run = findRun(text, end - 1);
  if (run.sign !== key[0]) return undefined;
  let at = run.start;
  for (let left = key.slice(1); left !== ''; ) {
    if (at >= text.length) return undefined;
    const { folded, kind, units } = readSign(text, at);
    const seen = text[at] === '_' ? '_' : folded;
    if (kind !== IGNORED && (seen === '' || !left.startsWith(seen))) return undefined;
    if (kind !== IGNORED) left = left.slice(seen.length);
    at += units;
  }
  const next = findAfter(text, at);
  if (at < run.end || text[next] === '_' || isLetterAt(text, next)) return undefined;
  return { start: text.lastIndexOf(run.sign, run.start), end: at };
}

function matchBackward(text: string, end: number, key: string, cut: number, isHideable: boolean) {
  let left = cut;
  let at = end;
  while (left > 0) {
    const letter = plainLetter(text.charCodeAt(at - 1));
    if (letter > 0) {
      at -= 1;
      left -= 1;
      // In most type a capital 'I' is an 'l'.
      const isSeenAsL = isHideable && key[left] === 'l' && text[at] === 'I';
      if (key.charCodeAt(left) !== letter && !isSeenAsL) return undefined;
      continue;
    }
    at = stepBack(text, at);
    if (at < 0) return undefined;
    const { kind } = readSign(text, at);
    if (kind === IGNORED || kind === JOINER) continue;
    const folded = foldedAt(text, at);
    if (key.endsWith(folded, left)) left -= folded.length;
    else if (isHideable && STAND_INS[text[at] ?? ''] === key[left - 1]) left -= 1;
    else return undefined;
    if (kind === SPACE) at = skipSpaces(text, at, -1);
  }
  return at;
}

function matchForward(text: string, from: number, key: string, cut: number) {
  let matched = cut;
  let at = from;
  while (matched < key.length) {
    if (at >= text.length) return undefined;
    const { kind, units } = readSign(text, at);
    const folded = foldedAt(text, at);
    at += units;
    if (kind === IGNORED || kind === JOINER) continue;
    if (!key.startsWith(folded, matched)) return undefined;
    matched += folded.length;
    if (kind === SPACE) at = skipSpaces(text, at, 1);
  }
  return at;
}

/** The small letter of an ASCII letter, 0 for all else; not of 'n', which may be half an 'ñ'. */
function plainLetter(unit: number): number {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a && small !== 0x6e ? small : 0;
}

/** An 'ñ' may be typed in two parts. */
function foldedAt(text: string, at: number): string {
  const { folded } = readSign(text, at);
  return folded === 'n' && text.charCodeAt(at + 1) === TILDE ? 'ñ' : folded;
}

/** The far end of the blanks of which one begins at `at`, or ends before it. */
function skipSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const next = step === 1 ? at : stepBack(text, at);
    if (next < 0 || next >= text.length) return at;
    const { kind, units } = readSign(text, next);
    if (kind !== SPACE && kind !== IGNORED) return at;
    at = step === 1 ? next + units : next;
  }
}
