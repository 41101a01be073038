import { LETTER_SEQUENCES } from './lexicon/letter-sequences';

/** At the beginning of a word, and at its end. */
export const OPENS = 1;
export const CLOSES = 2;

const SIZE = 1 << 15;
const MOST_SCORES = 1 << 15;
/** Left out of the data, where every score begins with it. */
const LEAST_SCORE = 53;

const NINE = 0x39;
const FIRST_LANGUAGE = 0x41;
const LAST_LANGUAGE = 0x4a;
const EDGE = 0x5f;
/** From here on a sign stands for the half of a letter. */
const HALVES = 0x100;

/** Scores of letter sequences: for one with its edges, the places in `scores`. */
export interface LetterTable {
  /** Up to four bytes of UTF-8 in one number; 0 where there is none. */
  keys: Int32Array;
  /** Edges in two bits, then the number of scores in four, then where they begin. */
  rows: Int32Array;
  /** The language, by its place in `LANGUAGES`, over the score in eight bits. */
  scores: Uint16Array;
}

let table: LetterTable | undefined;

/** The table of all sequences, made when it is first asked for. */
export function readLetterTable(): LetterTable {
  table ??= unpack(LETTER_SEQUENCES);
  return table;
}

export const hashSequence = (key: number, edges: number): number => {
  const mixed = Math.imul(key ^ Math.imul(edges, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (SIZE - 1);
};

/** Where the scores of a sequence are told in `rows`; -1 if it has none. */
export function findSequence({ keys, rows }: LetterTable, key: number, edges: number): number {
  let at = hashSequence(key, edges);
  for (; keys[at] !== 0; at = (at + 1) & (SIZE - 1)) {
    if (keys[at] === key && ((rows[at] ?? 0) & 3) === edges) return at;
  }
  return -1;
}

/**
 * Each entry: how many letters it shares with the one before, its other letters, and its scores, each
 * after the letter of its language.
 */
function unpack(packed: string): LetterTable {
  const made = {
    keys: new Int32Array(SIZE),
    rows: new Int32Array(SIZE),
    scores: new Uint16Array(MOST_SCORES),
  };
  const letters: number[] = [];
  let count = 0;
  for (let at = 1; at < packed.length; at += 1) {
    letters.length = packed.charCodeAt(at) - 0x30;
    for (at += 1; !isLanguage(packed.charCodeAt(at)); at += 1) letters.push(packed.charCodeAt(at));
    const from = count;
    while (isLanguage(packed.charCodeAt(at))) {
      const language = packed.charCodeAt(at) - FIRST_LANGUAGE;
      let score = 0;
      for (at += 1; packed.charCodeAt(at) >= 0x30 && packed.charCodeAt(at) <= NINE; at += 1) {
        score = score * 10 + packed.charCodeAt(at) - 0x30;
      }
      made.scores[count] = (language << 8) | (score + LEAST_SCORE);
      count += 1;
    }
    keep(made, letters, (from << 6) | ((count - from) << 2));
  }
  return made;
}

const isLanguage = (code: number) => code >= FIRST_LANGUAGE && code <= LAST_LANGUAGE;

function keep({ keys, rows }: LetterTable, letters: readonly number[], row: number): void {
  const opens = letters[0] === EDGE;
  const closes = letters.at(-1) === EDGE;
  const edges = (opens ? OPENS : 0) | (closes ? CLOSES : 0);
  let key = 0;
  for (let at = opens ? 1 : 0; at < letters.length - (closes ? 1 : 0); at += 1) {
    const code = letters[at] ?? 0;
    key = (key << 8) | (code < HALVES ? code : code - 0x80);
  }
  let at = hashSequence(key, edges);
  while (keys[at] !== 0) at = (at + 1) & (SIZE - 1);
  keys[at] = key;
  rows[at] = row | edges;
}
