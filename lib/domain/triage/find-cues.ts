import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { compileCue } from './compile-cue';
import { parseCues } from './cue-pattern';
import { countSymbols, readSymbols, type SymbolText } from './cue-symbols';
import { type Bucket, type CueIndex, indexCue, type ListedCue } from './index-cues';
import { isLight, MOST_BETWEEN, matchCue } from './match-cue';
import { findNeeded } from './needed-symbols';

/** Lists of cues, by their places among all lists. */
export interface CueBook {
  first: number;
  end: number;
}

/** The cues of all books: they are found together, in one pass over the words of a post. */
const index: CueIndex = [];
let lists = 0;
/** Per list, where its next cue may begin. */
let free = new Int32Array(0);
/** Per list, where the longest cue that begins here ends; 0 for none. */
let ends = new Int32Array(0);
/** Lists with a cue that begins here. */
const begun: number[] = [];
/** Per number of a word, where it stands last, counted over all posts that were read. */
let lasts = new Int32Array(0);
/** Words of earlier posts. */
let passed = 1;

/** Compiles lists of cues in the notation of `parseCues`. */
export function compileCues(...sources: readonly string[]): CueBook {
  const first = lists;
  for (const source of sources) {
    for (const pattern of parseCues(source)) {
      const cue = compileCue(pattern);
      indexCue(index, { cue, list: lists, needed: findNeeded(cue) });
    }
    lists += 1;
  }
  free = new Int32Array(lists);
  ends = new Int32Array(lists);
  lasts = new Int32Array(countSymbols());
  return { first, end: lists };
}

/** Most lists find nothing: they share one empty answer. */
const NONE: TextRange[] = [];

/** What was found last: the books are asked one after the other about the same words. */
let read: { tokens: readonly Token[]; found: TextRange[][] } = { tokens: [], found: [] };

/** Places of the cues of each list, in the order of the lists; those of one list do not overlap. */
export function findAllCues(
  tokens: readonly Token[],
  { first, end }: CueBook,
): (readonly TextRange[])[] {
  if (read.tokens !== tokens || read.found.length < lists) {
    read = { tokens, found: findInAll(tokens) };
  }
  return read.found.slice(first, end);
}

function findInAll(tokens: readonly Token[]): TextRange[][] {
  const found = new Array<TextRange[]>(lists).fill(NONE);
  free.fill(0);
  const text = readSymbols(tokens);
  findLasts(text);
  for (let at = 0; at < text.count; at += 1) {
    tryBucket(text, at, index[text.words[at] ?? 0]);
    const end = text.firsts[at + 1] ?? 0;
    for (let open = text.firsts[at] ?? 0; open < end; open += 1) {
      tryBucket(text, at, index[text.opens[open] ?? 0]);
    }
    if (begun.length > 0) collect(tokens, at, found);
  }
  passed += text.count;
  return found;
}

function findLasts(text: SymbolText): void {
  for (let at = 0; at < text.count; at += 1) {
    lasts[text.words[at] ?? 0] = passed + at;
    const end = text.firsts[at + 1] ?? 0;
    for (let open = text.firsts[at] ?? 0; open < end; open += 1) {
      lasts[text.opens[open] ?? 0] = passed + at;
    }
  }
}

function collect(tokens: readonly Token[], at: number, found: TextRange[][]): void {
  const start = tokens[at]?.start ?? 0;
  for (const list of begun) {
    const end = ends[list] ?? 0;
    const range = { start, end: tokens[end - 1]?.end ?? 0 };
    const known = found[list];
    if (known === undefined || known === NONE) found[list] = [range];
    else known.push(range);
    free[list] = end;
    ends[list] = 0;
  }
  begun.length = 0;
}

function tryBucket(text: SymbolText, at: number, bucket: Bucket | undefined): void {
  if (!bucket) return;
  const { others, seconds } = bucket;
  if (others.length > 0) tryAll(text, at, others);
  if (seconds.size === 0) return;
  const last = Math.min(text.count - 1, at + 1 + MOST_BETWEEN);
  for (let next = at + 1; next <= last; next += 1) {
    const symbol = text.words[next] ?? 0;
    if (symbol !== 0) tryAll(text, at, seconds.get(symbol));
    const end = text.firsts[next + 1] ?? 0;
    for (let open = text.firsts[next] ?? 0; open < end; open += 1) {
      tryAll(text, at, seconds.get(text.opens[open] ?? 0));
    }
    if (!isLight(text, next)) return;
  }
}

function tryAll(text: SymbolText, at: number, cues: readonly ListedCue[] | undefined): void {
  if (!cues) return;
  for (const { cue, list, needed } of cues) {
    if (at < (free[list] ?? 0) || !standsBehind(needed, at)) continue;
    const end = matchCue(text, at, cue);
    const known = ends[list] ?? 0;
    if (end <= known || end <= at) continue;
    if (known === 0) begun.push(list);
    ends[list] = end;
  }
}

/** Whether one of these words stands at a place or behind it; true where none is needed. */
function standsBehind(needed: readonly number[], at: number): boolean {
  for (const symbol of needed) if ((lasts[symbol] ?? 0) >= passed + at) return true;
  return needed.length === 0;
}

/** Places of the cues of the first list that touch none of the second, the guards. */
export function findCues(tokens: readonly Token[], book: CueBook): readonly TextRange[] {
  const [cues = [], guards = []] = findAllCues(tokens, book);
  return withoutGuarded(cues, guards);
}

export const withoutGuarded = (
  cues: readonly TextRange[],
  guards: readonly TextRange[],
): readonly TextRange[] =>
  cues.length === 0 || guards.length === 0
    ? cues
    : cues.filter((cue) => !guards.some(({ start, end }) => cue.start < end && start < cue.end));
