import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { type CuePattern, type CueSlot, GAP, NUMBER, parseCues } from './cue-pattern';
import { isNumber, matchCue } from './match-cue';

interface ListedCue {
  pattern: CuePattern;
  /** Number of its list in the book. */
  list: number;
}

/** Lists of cues by the first word of each, so that all are found in one pass over a text. */
export interface CueBook {
  lists: number;
  whole: ReadonlyMap<string, readonly ListedCue[]>;
  /** By the first letters of a word whose end is open. */
  open: ReadonlyMap<string, readonly ListedCue[]>;
}

/** Letters by which words with an open end are looked up. */
const KEY = 3;

/** Compiles lists of cues in the notation of `parseCues`. */
export function compileCues(...lists: readonly string[]): CueBook {
  const whole = new Map<string, ListedCue[]>();
  const open = new Map<string, ListedCue[]>();
  lists.forEach((source, list) => {
    for (const pattern of parseCues(source)) {
      const cue = { pattern, list };
      const { words, openings } = firstWords(pattern);
      for (const word of words) keep(whole, word, cue);
      for (const key of new Set(openings.map((word) => word.slice(0, KEY)))) keep(open, key, cue);
    }
  });
  return { lists: lists.length, whole, open };
}

function keep(index: Map<string, ListedCue[]>, key: string, cue: ListedCue): void {
  const known = index.get(key);
  if (known) known.push(cue);
  else index.set(key, [cue]);
}

/** Words that a cue may begin with: of its first place, and of the next where that may be empty. */
function firstWords(pattern: CuePattern): { words: Set<string>; openings: string[] } {
  const [slot, ...others] = pattern;
  if (!slot) return { words: new Set(), openings: [] };
  const own = wordsOf(slot);
  const later = slot.isOptional ? firstWords(others) : undefined;
  return {
    words: new Set([...own.words, ...(later?.words ?? [])]),
    openings: [...own.openings, ...(later?.openings ?? [])],
  };
}

function wordsOf({ words, openings, phrases }: CueSlot) {
  const first = phrases.flatMap(([item]) => (item === undefined || item === GAP ? [] : [item]));
  return {
    words: [...words, ...first.filter(({ isOpen }) => !isOpen).map(({ letters }) => letters)],
    openings: [...openings, ...first.filter(({ isOpen }) => isOpen).map(({ letters }) => letters)],
  };
}

/** Places of the cues of each list, in the order of the lists; those of one list do not overlap. */
export function findAllCues(tokens: readonly Token[], book: CueBook): TextRange[][] {
  const found = Array.from({ length: book.lists }, (): TextRange[] => []);
  const free = new Array<number>(book.lists).fill(0);
  const ends = new Array<number>(book.lists).fill(-1);
  for (let at = 0; at < tokens.length; at += 1) {
    const touched = matchAt(tokens, at, book, free, ends);
    if (!touched) continue;
    for (let list = 0; list < book.lists; list += 1) {
      const end = ends[list] ?? -1;
      if (end < 0) continue;
      found[list]?.push({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
      free[list] = end;
      ends[list] = -1;
    }
  }
  return found;
}

/** Writes the end of the longest cue of each list that stands at `at`; false if there is none. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  { whole, open }: CueBook,
  free: readonly number[],
  ends: number[],
): boolean {
  const word = tokens[at]?.word ?? '';
  let isFound = false;
  const tryAll = (cues: readonly ListedCue[] | undefined) => {
    for (const { pattern, list } of cues ?? []) {
      if (at < (free[list] ?? 0)) continue;
      const end = matchCue(tokens, at, pattern);
      if (end <= (ends[list] ?? -1) || end <= at) continue;
      ends[list] = end;
      isFound = true;
    }
  };
  tryAll(whole.get(word));
  if (isNumber(word)) tryAll(whole.get(NUMBER));
  tryAll(open.get(word.length > KEY ? word.slice(0, KEY) : word));
  return isFound;
}

/** Places of the cues of the first list that touch none of the second, the guards. */
export function findCues(tokens: readonly Token[], book: CueBook): TextRange[] {
  const [cues = [], guards = []] = findAllCues(tokens, book);
  return withoutGuarded(cues, guards);
}

export const withoutGuarded = (
  cues: readonly TextRange[],
  guards: readonly TextRange[],
): TextRange[] =>
  cues.filter((cue) => !guards.some(({ start, end }) => cue.start < end && start < cue.end));
