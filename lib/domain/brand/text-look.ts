import { IGNORED, LETTER, readSign } from './sign';

/** Letters, digits and '_' in one go: a word, a handle or a hashtag. */
export interface WordRun {
  start: number;
  end: number;
  /** What stands before it: '@', '#' or something else. */
  sign: string;
}

export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && readSign(text, at).kind === LETTER;
}

/** Index of the next visible character before `at`, or -1. */
export function findBefore(text: string, at: number): number {
  let index = stepBack(text, at);
  while (index >= 0 && readSign(text, index).kind === IGNORED) index = stepBack(text, index);
  return index;
}

/** Index of the next visible character from `at` on; the text's length if none. */
export function findAfter(text: string, at: number): number {
  let index = at;
  while (index < text.length) {
    const { kind, units } = readSign(text, index);
    if (kind !== IGNORED) break;
    index += units;
  }
  return index;
}

/** Index of the character that ends before `at`; negative at the beginning. */
export function stepBack(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return isLowHalf && (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
}

const isInRun = (text: string, at: number) => text[at] === '_' || isLetterAt(text, at);

let lastText = '';
let lastRun: WordRun = { start: -1, end: -1, sign: '' };

/** The run that holds `at`. Read once a run: repeated questions cost nothing. */
export function findRun(text: string, at: number): WordRun {
  if (text === lastText && at >= lastRun.start && at < lastRun.end) return lastRun;
  let start = at;
  let previous = findBefore(text, start);
  while (previous >= 0 && isInRun(text, previous)) {
    start = previous;
    previous = findBefore(text, start);
  }
  let end = at;
  let next = findAfter(text, end);
  while (next < text.length && isInRun(text, next)) {
    end = next + readSign(text, next).units;
    next = findAfter(text, end);
  }
  lastText = text;
  lastRun = { start, end, sign: text[previous] ?? '' };
  return lastRun;
}
