import type { SymbolReader } from './symbol-reader';
import { isLowHalf, unitsAt } from './symbol-reader';
import { EXPANDS, IGNORED, type SymbolTable } from './symbol-table';

/** Letters, digits and '_' in one go: a word, a handle or a hashtag. */
export interface WordRun {
  start: number;
  end: number;
  /** What stands before it: '@', '#' or something else. */
  sign: string;
}

/** Looks around in raw text. */
export interface TextLook {
  isLetterAt(text: string, at: number): boolean;
  /** Index of the next visible character before `at`, or -1. */
  before(text: string, at: number): number;
  /** Index of the next visible character from `at` on; the text's length if none. */
  after(text: string, at: number): number;
  /** The run that holds `at`. Read once a run: repeated questions cost nothing. */
  runAround(text: string, at: number): WordRun;
}

export function createTextLook(table: SymbolTable, reader: SymbolReader): TextLook {
  let lastText = '';
  let lastRun: WordRun = { start: -1, end: -1, sign: '' };

  function symbolAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    return table.units[unit] || table.learn(unit);
  }

  function isLetterAt(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) return false;
    const symbol = symbolAt(text, at);
    if (symbol !== EXPANDS) return table.letters[symbol] === 1;
    return reader.readAt(text, at).some((part) => table.letters[part] === 1);
  }

  function before(text: string, at: number): number {
    let index = at - 1;
    while (index >= 0 && symbolAt(text, index) === IGNORED) index -= 1;
    return index >= 0 && isLowHalf(text, index) ? index - 1 : index;
  }

  function after(text: string, at: number): number {
    let index = at;
    while (index < text.length && symbolAt(text, index) === IGNORED) index += 1;
    return index;
  }

  const isInRun = (text: string, at: number) => text[at] === '_' || isLetterAt(text, at);

  function runAround(text: string, at: number): WordRun {
    if (text === lastText && at >= lastRun.start && at < lastRun.end) return lastRun;
    let start = at;
    let previous = before(text, start);
    while (previous >= 0 && isInRun(text, previous)) {
      start = previous;
      previous = before(text, start);
    }
    let end = at;
    let next = after(text, end);
    while (next < text.length && isInRun(text, next)) {
      end = next + unitsAt(text, next);
      next = after(text, end);
    }
    lastText = text;
    lastRun = { start, end, sign: text[previous] ?? '' };
    return lastRun;
  }

  return { isLetterAt, before, after, runAround };
}
