import { type CueItem, type CuePattern, type CueSlot, GAP } from './cue-pattern';
import type { NeededWords } from './needed-words';
import { bitOfKey, bitOfWord, KEYS, openKey } from './word-bits';

/** A cue with the number of its list. */
export interface ListedCue {
  pattern: CuePattern;
  list: number;
  needed: NeededWords;
}

/** A whole word, or the number that stands for the first letters of words with an open end. */
type Key = string | number;

/** Cues that begin with one word, by what may come second. */
export interface Bucket {
  words: Map<string, ListedCue[]>;
  opens: Map<number, ListedCue[]>;
  /** Bits of all second words: where a word's bit is missing, it is none of them. */
  wordBits: number;
  openBits: number;
  /** Cues of one word, and those that anything may follow. */
  others: ListedCue[];
}

/** All cues by their first word. */
export interface CueIndex {
  words: Map<string, Bucket>;
  /** Place in `buckets` by the key of an opening; 0 for none. */
  opens: Uint16Array;
  buckets: (Bucket | undefined)[];
}

export const createCueIndex = (): CueIndex => ({
  words: new Map(),
  opens: new Uint16Array(KEYS),
  buckets: [undefined],
});

/** `undefined` where anything may come, or nothing. */
type Keys = ReadonlySet<Key> | undefined;

/** Puts a cue under every word that it may begin with. */
export function indexCue(index: CueIndex, cue: ListedCue): void {
  const { pattern } = cue;
  pattern.some((slot, at) => {
    for (const [first, second] of beginnings(slot, startersOf(pattern, at + 1))) {
      keep(openBucket(index, first), second, cue);
    }
    return !slot.isOptional;
  });
}

const createBucket = (): Bucket => ({
  words: new Map(),
  opens: new Map(),
  wordBits: 0,
  openBits: 0,
  others: [],
});

/** The bucket of a first word, made where there is none. */
function openBucket({ words, opens, buckets }: CueIndex, key: Key): Bucket {
  const known = typeof key === 'string' ? words.get(key) : buckets[opens[key] ?? 0];
  if (known) return known;
  const bucket = createBucket();
  if (typeof key === 'string') words.set(key, bucket);
  else opens[key] = buckets.push(bucket) - 1;
  return bucket;
}

function keep(bucket: Bucket, second: Keys, cue: ListedCue): void {
  if (!second) {
    addOnce(bucket.others, cue);
    return;
  }
  for (const key of second) {
    if (typeof key === 'string') {
      bucket.wordBits |= bitOfWord(key);
      addUnder(bucket.words, key, cue);
    } else {
      bucket.openBits |= bitOfKey(key);
      addUnder(bucket.opens, key, cue);
    }
  }
}

function addUnder<K>(cues: Map<K, ListedCue[]>, key: K, cue: ListedCue): void {
  const known = cues.get(key);
  if (known) addOnce(known, cue);
  else cues.set(key, [cue]);
}

function addOnce(cues: ListedCue[], cue: ListedCue): void {
  if (cues.at(-1) !== cue) cues.push(cue);
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
    if (firsts.includes(undefined)) return undefined;
    for (const key of firsts) if (key !== undefined) keys.add(key);
    for (const word of slot.words) keys.add(word);
    for (const opening of slot.openings) keys.add(openKey(opening));
    if (!slot.isOptional) return keys;
  }
  return undefined;
}

function keyOf(item: CueItem | undefined): Key | undefined {
  if (item === undefined || item === GAP) return undefined;
  return item.isOpen ? openKey(item.letters) : item.letters;
}
