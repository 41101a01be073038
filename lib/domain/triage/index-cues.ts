import { type CueItem, type CuePattern, type CueSlot, GAP, NUMBER } from './cue-pattern';

/** A cue with the number of its list. */
export interface ListedCue {
  pattern: CuePattern;
  list: number;
}

/** Cues that begin with one word, by what may come second. */
export interface Bucket {
  /** By the second word, or by the first letters of one whose end is open and `OPEN`. */
  second: Map<string, ListedCue[]>;
  /** Cues of one word, and those that anything may follow. */
  others: ListedCue[];
}

/** Letters by which words with an open end are looked up. */
export const KEY = 3;
/** Tells beginnings of words from words. */
export const OPEN = '*';

/** `undefined` where anything may come, or nothing. */
type Keys = ReadonlySet<string> | undefined;

/** Puts a cue under every word that it may begin with. */
export function indexCue(index: Map<string, Bucket>, cue: ListedCue): void {
  const { pattern } = cue;
  pattern.some((slot, at) => {
    for (const [first, second] of beginnings(slot, startersOf(pattern, at + 1))) {
      keep(index, first, second, cue);
    }
    return !slot.isOptional;
  });
}

function keep(index: Map<string, Bucket>, first: string, second: Keys, cue: ListedCue): void {
  const bucket = index.get(first) ?? { second: new Map<string, ListedCue[]>(), others: [] };
  index.set(first, bucket);
  if (!second) {
    if (bucket.others.at(-1) !== cue) bucket.others.push(cue);
    return;
  }
  for (const key of second) {
    const known = bucket.second.get(key);
    if (!known) bucket.second.set(key, [cue]);
    else if (known.at(-1) !== cue) known.push(cue);
  }
}

/** First words of the options of a place, each with what may come second. */
function beginnings(slot: CueSlot, next: Keys): [first: string, second: Keys][] {
  const single = [...slot.words, ...slot.openings.map(openKey)];
  return [
    ...single.map((first): [string, Keys] => [first, next]),
    ...slot.phrases.flatMap(([first, second]): [string, Keys][] => {
      const key = keyOf(first);
      if (key === undefined) return [];
      const follows = keyOf(second);
      return [[key, follows === undefined ? undefined : new Set([follows])]];
    }),
  ];
}

/** Words that the places from `at` on may begin with. */
function startersOf(pattern: CuePattern, at: number): Keys {
  const keys = new Set<string>();
  for (const slot of pattern.slice(at)) {
    const firsts = slot.phrases.map(([item]) => keyOf(item));
    if (slot.words.has(NUMBER) || firsts.includes(undefined) || firsts.includes(NUMBER)) {
      return undefined;
    }
    for (const key of firsts) if (key !== undefined) keys.add(key);
    for (const word of slot.words) keys.add(word);
    for (const opening of slot.openings) keys.add(openKey(opening));
    if (!slot.isOptional) return keys;
  }
  return undefined;
}

const openKey = (letters: string) => letters.slice(0, KEY) + OPEN;

function keyOf(item: CueItem | undefined): string | undefined {
  if (item === undefined || item === GAP) return undefined;
  return item.isOpen ? openKey(item.letters) : item.letters;
}
