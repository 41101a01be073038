import type { Cue, Place } from './compile-cue';
import { GAP_SYMBOL } from './cue-symbols';

/** A cue with the number of its list. */
export interface ListedCue {
  cue: Cue;
  list: number;
  /** Words of which one must stand behind its first; none where nothing must. */
  needed: readonly number[];
}

/** Cues that begin with one word or opening, by what may come second. */
export interface Bucket {
  seconds: Map<number, ListedCue[]>;
  /** Cues of one word, and those that anything may follow. */
  others: ListedCue[];
}

/** All cues by the number of their first word or opening. */
export type CueIndex = (Bucket | undefined)[];

/** `undefined` where anything may come, or nothing. */
type Symbols = ReadonlySet<number> | undefined;

/** Puts a cue under every word that it may begin with. */
export function indexCue(index: CueIndex, listed: ListedCue): void {
  const { cue } = listed;
  cue.some((place, at) => {
    for (const [first, second] of beginnings(place, startersOf(cue, at + 1))) {
      keep(openBucket(index, first), second, listed);
    }
    return !place.isOptional;
  });
}

/** The bucket of a first word, made where there is none. */
function openBucket(index: CueIndex, symbol: number): Bucket {
  while (index.length <= symbol) index.push(undefined);
  const bucket = index[symbol] ?? { seconds: new Map(), others: [] };
  index[symbol] = bucket;
  return bucket;
}

function keep({ seconds, others }: Bucket, second: Symbols, listed: ListedCue): void {
  if (!second) {
    addOnce(others, listed);
    return;
  }
  for (const symbol of second) {
    const known = seconds.get(symbol);
    if (known) addOnce(known, listed);
    else seconds.set(symbol, [listed]);
  }
}

function addOnce(cues: ListedCue[], listed: ListedCue): void {
  if (cues.at(-1) !== listed) cues.push(listed);
}

/** First words of the options of a place, each with what may come second. */
function beginnings({ single, phrases }: Place, next: Symbols): [first: number, second: Symbols][] {
  return [
    ...[...single].map((first): [number, Symbols] => [first, next]),
    ...[...phrases.values()].flat().map(([first = 0, second]): [number, Symbols] => {
      const isOpen = second === undefined || second === GAP_SYMBOL;
      return [first, isOpen ? undefined : new Set([second])];
    }),
  ];
}

/** Words that the places from `at` on may begin with. */
function startersOf(cue: Cue, at: number): Symbols {
  const symbols = new Set<number>();
  for (const { single, phrases, gaps, isOptional } of cue.slice(at)) {
    if (gaps.length > 0) return undefined;
    for (const symbol of [...single, ...phrases.keys()]) symbols.add(symbol);
    if (!isOptional) return symbols;
  }
  return undefined;
}
