import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { NUMBER, parseCues } from './cue-pattern';
import { type Bucket, indexCue, type Key, type ListedCue, openKey } from './index-cues';
import { isLight, isNumber, MOST_BETWEEN, matchCue } from './match-cue';

/** Lists of cues by the first two words of each, so that all are found in one pass over a text. */
export interface CueBook {
  lists: number;
  index: ReadonlyMap<Key, Bucket>;
}

/** Compiles lists of cues in the notation of `parseCues`. */
export function compileCues(...lists: readonly string[]): CueBook {
  const index = new Map<Key, Bucket>();
  lists.forEach((source, list) => {
    for (const pattern of parseCues(source)) indexCue(index, { pattern, list });
  });
  return { lists: lists.length, index };
}

/** What a search keeps from one word to the next. */
interface Search {
  tokens: readonly Token[];
  /** Per word, the key under which cues with an open end are found. */
  openKeys: readonly number[];
  /** Per list, where its next cue may begin. */
  free: number[];
  /** Per list, where the longest cue that begins here ends; -1 for none. */
  ends: number[];
  isFound: boolean;
}

/** Most lists find nothing: they share one empty answer. */
const NONE: readonly TextRange[] = [];

/** Places of the cues of each list, in the order of the lists; those of one list do not overlap. */
export function findAllCues(
  tokens: readonly Token[],
  { lists, index }: CueBook,
): (readonly TextRange[])[] {
  const found = new Array<readonly TextRange[]>(lists).fill(NONE);
  const search: Search = {
    tokens,
    openKeys: tokens.map(({ word }) => openKey(word)),
    free: new Array<number>(lists).fill(0),
    ends: new Array<number>(lists).fill(-1),
    isFound: false,
  };
  tokens.forEach(({ word, start }, at) => {
    search.isFound = false;
    tryBucket(search, at, index.get(word));
    tryBucket(search, at, index.get(search.openKeys[at] ?? 0));
    if (isNumber(word)) tryBucket(search, at, index.get(NUMBER));
    if (search.isFound) collect(search, start, found);
  });
  return found;
}

function collect(
  { tokens, free, ends }: Search,
  start: number,
  found: (readonly TextRange[])[],
): void {
  for (let list = 0; list < found.length; list += 1) {
    const end = ends[list] ?? -1;
    if (end < 0) continue;
    found[list] = [...(found[list] ?? NONE), { start, end: tokens[end - 1]?.end ?? 0 }];
    free[list] = end;
    ends[list] = -1;
  }
}

function tryBucket(search: Search, at: number, bucket: Bucket | undefined): void {
  if (!bucket) return;
  tryAll(search, at, bucket.others);
  const { tokens, openKeys } = search;
  const last = Math.min(tokens.length - 1, at + 1 + MOST_BETWEEN);
  for (let next = at + 1; next <= last; next += 1) {
    const word = tokens[next]?.word ?? '';
    tryAll(search, at, bucket.second.get(word));
    tryAll(search, at, bucket.second.get(openKeys[next] ?? 0));
    if (!isLight(word)) return;
  }
}

function tryAll(search: Search, at: number, cues: readonly ListedCue[] | undefined): void {
  if (!cues) return;
  const { tokens, free, ends } = search;
  for (const { pattern, list } of cues) {
    if (at < (free[list] ?? 0)) continue;
    const end = matchCue(tokens, at, pattern);
    if (end <= (ends[list] ?? -1) || end <= at) continue;
    ends[list] = end;
    search.isFound = true;
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
