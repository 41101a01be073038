import type { TextRange } from '../text-range';
import { type SymbolReader, unitsAt } from './symbol-reader';
import { SPACE } from './symbol-table';
import type { TextLook } from './word-run';

/** Stands for any letters of a word in a wildcard's symbols. */
const ANY = -1;
/** A word longer than this is noise; also bounds the work on one endless word. */
const LONGEST_WORD = 64;

/** A pattern with '*', found by its longest literal piece. */
export interface Wildcard {
  /** Symbols with `ANY` in them. */
  symbols: readonly number[];
  /** The piece that the automaton looks for. */
  key: readonly number[];
  /** Number of words before and after the word in which the key begins. */
  wordsBefore: number;
  wordsAfter: number;
}

export function createWildcard(text: string, reader: SymbolReader): Wildcard {
  const pieces = text.split('*').map((piece) => reader.readKey(piece));
  const symbols = pieces.flatMap((piece, index) => (index === 0 ? piece : [ANY, ...piece]));
  const keyAt = pieces.reduce(
    (best, piece, at) => (piece.length > (pieces[best]?.length ?? 0) ? at : best),
    0,
  );
  const countSpaces = (from: number, to: number) =>
    pieces
      .slice(from, to)
      .flat()
      .filter((symbol) => symbol === SPACE).length;
  return {
    symbols,
    key: pieces[keyAt] ?? [],
    wordsBefore: countSpaces(0, keyAt),
    wordsAfter: countSpaces(keyAt + 1, pieces.length),
  };
}

/** The whole words around a found key, if they fit the wildcard. */
export function matchWildcard(
  text: string,
  found: TextRange,
  wildcard: Wildcard,
  reader: SymbolReader,
  look: TextLook,
): TextRange | undefined {
  const run = look.runAround(text, found.start);
  if (run.end - run.start > LONGEST_WORD) return undefined;
  const start = walk(text, found.start, -1, wildcard.wordsBefore, look);
  const end = walk(text, found.end, 1, wildcard.wordsAfter, look);
  if (start === undefined || end === undefined) return undefined;
  const symbols: number[] = [];
  const isLetter: boolean[] = [];
  for (let at = start; at < end; at += unitsAt(text, at)) {
    for (const symbol of reader.readAt(text, at)) {
      if (symbol === SPACE && symbols.at(-1) === SPACE) continue;
      symbols.push(symbol);
      isLetter.push(look.isLetterAt(text, at));
    }
  }
  return fits(wildcard.symbols, symbols, isLetter) ? { start, end } : undefined;
}

/** Goes to the edge of this word, or of the word `spaces` words away. */
function walk(
  text: string,
  from: number,
  step: 1 | -1,
  spaces: number,
  look: TextLook,
): number | undefined {
  let at = from;
  let left = spaces;
  for (let steps = 0; steps < LONGEST_WORD * (spaces + 1); steps += 1) {
    const next = step === 1 ? look.after(text, at) : look.before(text, at);
    if (next < 0 || next >= text.length) return at;
    if (!look.isLetterAt(text, next)) {
      if (left === 0 || !isSpace(text[next])) return at;
      if (!isSpace(text[next + step])) left -= 1;
    }
    at = step === 1 ? next + unitsAt(text, next) : next;
  }
  return undefined;
}

const isSpace = (character: string | undefined) => /^[\s_-]$/.test(character ?? '');

/** Glob match with one step back: linear times the number of symbols of the pattern. */
function fits(
  pattern: readonly number[],
  symbols: readonly number[],
  isLetter: readonly boolean[],
): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let retry = 0;
  while (index < symbols.length) {
    if (pattern[at] === symbols[index]) {
      at += 1;
      index += 1;
    } else if (pattern[at] === ANY) {
      star = at;
      retry = index;
      at += 1;
    } else {
      // What '*' swallows must be letters.
      if (star < 0 || !isLetter[retry]) return false;
      retry += 1;
      index = retry;
      at = star + 1;
    }
  }
  while (pattern[at] === ANY) at += 1;
  return at === pattern.length;
}
