import { type CueItem, type CuePattern, type CueSlot, GAP, NUMBER } from './cue-pattern';

/** A cue with the number of its list. */
export interface ListedCue {
  pattern: CuePattern;
  list: number;
}

/** A whole word, or the number that stands for the first letters of words with an open end. */
export type Key = string | number;

/** Cues that begin with one word, by what may come second. */
export interface Bucket {
  second: Map<Key, ListedCue[]>;
  /** Cues of one word, and those that anything may follow. */
  others: ListedCue[];
}

/** Letters by which words with an open end are looked up. */
const KEY = 3;

/** `undefined` where anything may come, or nothing. */
type Keys = ReadonlySet<Key> | undefined;

/** Puts a cue under every word that it may begin with. */
export function indexCue(index: Map<Key, Bucket>, cue: ListedCue): void {
  const { pattern } = cue;
  pattern.some((slot, at) => {
    for (const [first, second] of beginnings(slot, startersOf(pattern, at + 1))) {
      keep(index, first, second, cue);
    }
    return !slot.isOptional;
  });
}

function keep(index: Map<Key, Bucket>, first: Key, second: Keys, cue: ListedCue): void {
  const bucket = index.get(first) ?? { second: new Map<Key, ListedCue[]>(), others: [] };
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
function beginnings(slot: CueSlot, next: Keys): [first: Key, second: Keys][] {
  const single: Key[] = [...slot.words, ...slot.openings.map(openKey)];
  return [
    ...single.map((first): [Key, Keys] => [first, next]),
    ...slot.phrases.flatMap(([first, second]): [Key, Keys][] => {
      const key = keyOf(first);
      if (key === undefined) return [];
      const follows = keyOf(second);
      return [[key, follows === undefined ? undefined : new Set<Key>([follows])]];
    }),
  ];
}

/** Words that the places from `at` on may begin with. */
function startersOf(pattern: CuePattern, at: number): Keys {
  const keys = new Set<Key>();
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

/**
 * The first letters of a word as a number, 10 bits each: no text is made for a look-up. Two of one
 * number are told apart when the cue is matched.
 */
export function openKey(letters: string): number {
  let key = 1;
  const end = Math.min(KEY, letters.length);
  for (let at = 0; at < end; at += 1) key = (key << 10) | (letters.charCodeAt(at) & 0x3ff) | 0;
  return key;
}

function keyOf(item: CueItem | undefined): Key | undefined {
  if (item === undefined || item === GAP) return undefined;
  return item.isOpen ? openKey(item.letters) : item.letters;
}
