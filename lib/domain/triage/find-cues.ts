import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { NUMBER, parseCues } from './cue-pattern';
import { type Bucket, type CueIndex, createCueIndex, indexCue, type ListedCue } from './index-cues';
import { isLight, isNumber, MOST_BETWEEN, matchCue } from './match-cue';
import { findNeededWords, NEAR } from './needed-words';
import { bitOfKey, bitOfWord, openKey } from './word-bits';

/** Lists of cues, by their places among all lists. */
export interface CueBook {
  first: number;
  end: number;
}

/** The cues of all books: they are found together, in one pass over the words of a post. */
const index: CueIndex = createCueIndex();
let lists = 0;
/** Per list, where its next cue may begin. */
let free = new Int32Array(0);
/** Per list, where the longest cue that begins here ends; 0 for none. */
let ends = new Int32Array(0);
/** Lists with a cue that begins here. */
const begun: number[] = [];
/** Per word, the key under which cues with an open end are found. */
let openKeys = new Int32Array(256);
/** Per word, the bits of it and at least `NEAR` words after it, whole and by first letters. */
let wordsAhead = new Int32Array(256);
let opensAhead = new Int32Array(256);

/** Compiles lists of cues in the notation of `parseCues`. */
export function compileCues(...sources: readonly string[]): CueBook {
  const first = lists;
  for (const source of sources) {
    for (const pattern of parseCues(source)) {
      indexCue(index, { pattern, list: lists, needed: findNeededWords(pattern) });
    }
    lists += 1;
  }
  free = new Int32Array(lists);
  ends = new Int32Array(lists);
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
  lookAhead(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    tryBucket(tokens, at, index.words.get(word));
    tryBucket(tokens, at, index.buckets[index.opens[openKeys[at] ?? 0] ?? 0]);
    if (isNumber(word)) tryBucket(tokens, at, index.words.get(NUMBER));
    if (begun.length > 0) collect(tokens, at, found);
  }
  return found;
}

function lookAhead(tokens: readonly Token[]): void {
  if (openKeys.length < tokens.length) {
    openKeys = new Int32Array(2 * tokens.length);
    wordsAhead = new Int32Array(2 * tokens.length);
    opensAhead = new Int32Array(2 * tokens.length);
  }
  let [words, opens, wordsAfter, opensAfter] = [0, 0, 0, 0];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (at % NEAR === NEAR - 1) {
      [wordsAfter, opensAfter] = [words, opens];
      [words, opens] = [0, 0];
    }
    const word = tokens[at]?.word ?? '';
    const key = openKey(word);
    words |= bitOfWord(word);
    opens |= bitOfKey(key);
    openKeys[at] = key;
    wordsAhead[at] = words | wordsAfter;
    opensAhead[at] = opens | opensAfter;
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

function tryBucket(tokens: readonly Token[], at: number, bucket: Bucket | undefined): void {
  if (!bucket) return;
  tryAll(tokens, at, bucket.others);
  const last = Math.min(tokens.length - 1, at + 1 + MOST_BETWEEN);
  for (let next = at + 1; next <= last; next += 1) {
    const word = tokens[next]?.word ?? '';
    const key = openKeys[next] ?? 0;
    if ((bucket.wordBits & bitOfWord(word)) !== 0) tryAll(tokens, at, bucket.words.get(word));
    if ((bucket.openBits & bitOfKey(key)) !== 0) tryAll(tokens, at, bucket.opens.get(key));
    if (isNumber(word)) tryAll(tokens, at, bucket.words.get(NUMBER));
    if (!isLight(word)) return;
  }
}

function tryAll(
  tokens: readonly Token[],
  at: number,
  cues: readonly ListedCue[] | undefined,
): void {
  if (!cues) return;
  const [words, opens] = [wordsAhead[at] ?? 0, opensAhead[at] ?? 0];
  for (const { pattern, list, needed } of cues) {
    if (at < (free[list] ?? 0)) continue;
    const isFree = (needed.words | needed.opens) === 0;
    if (!isFree && (needed.words & words) === 0 && (needed.opens & opens) === 0) continue;
    const end = matchCue(tokens, at, pattern);
    const known = ends[list] ?? 0;
    if (end <= known || end <= at) continue;
    if (known === 0) begun.push(list);
    ends[list] = end;
  }
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
