import type { TextRange } from '../../text-range';
import { BRAND, hashOf, NAMED, type ScannedWords, scanWords, WORD } from './scan-words';

/** Hashed features of one text, in buffers that the next text is written over. */
export interface Features {
  count: number;
  /** From 0 to 2^31 - 1; a model takes them modulo its number of buckets. */
  hashes: Int32Array;
  values: Float32Array;
  /** Whether the text names the brand. */
  hasBrand: boolean;
}

const MOST = 24_000;
const features: Features = {
  count: 0,
  hashes: new Int32Array(MOST),
  values: new Float32Array(MOST),
  hasBrand: false,
};

/** Length of the vector of each kind, so that neither drowns the others. */
const WORDS = 1;
const PAIRS = 0.5;
const PIECES = 1;
const NEAR = 0.5;
const SHAPE = 0.25;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Words to each side of the brand that are looked at once more. */
const WINDOW = 4;
const EDGE = 0x5f;
const PRIME = 0x01000193;

const SEED = { word: 0x1, pair: 0x2, piece: 0x3, near: 0x4, shape: 0x5, after: 0x6 };

/** Spreads the bits of a hash, 31 of them: neighbours must not share a bucket. */
function mix(hash: number, seed: number): number {
  let h = hash ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 1;
}

const pair = (first: number, second: number): number =>
  mix(Math.imul(first, 31) + second, SEED.pair);

function emit(hash: number): void {
  if (features.count >= MOST) return;
  features.hashes[features.count] = hash;
  features.count += 1;
}

/** Gives what was emitted since `from` one value each, of `norm` together. */
function weigh(from: number, norm: number): void {
  const value = norm / Math.sqrt(Math.max(1, features.count - from));
  features.values.fill(value, from, features.count);
}

/**
 * Words, pairs of words, pieces of 3 to 5 letters inside words, words near the brand and after "but",
 * and the shape of the text. The brand's name itself is no feature. Nothing is allocated a feature;
 * the result is valid until the next call.
 */
export function extractFeatures(text: string, brands: readonly TextRange[] = []): Features {
  const words = scanWords(text, brands);
  features.count = 0;
  features.hasBrand = brands.length > 0;
  emitWords(words);
  weigh(0, WORDS);
  const pairs = features.count;
  emitPairs(words);
  weigh(pairs, PAIRS);
  const pieces = features.count;
  emitPieces(words);
  weigh(pieces, PIECES);
  const near = features.count;
  emitNear(words);
  emitAfterContrast(words);
  weigh(near, NEAR);
  const shape = features.count;
  emitShape(words);
  features.values.fill(SHAPE, shape, features.count);
  return features;
}

function emitWords({ count, hashes }: ScannedWords): void {
  for (let at = 0; at < count; at += 1) emit(mix(hashes[at] ?? 0, SEED.word));
}

function emitPairs({ count, hashes }: ScannedWords): void {
  let last = 0x2545f491;
  for (let at = 0; at <= count; at += 1) {
    const hash = at < count ? (hashes[at] ?? 0) : 0x1f123bb5;
    emit(pair(last, hash));
    last = hash;
  }
}

function emitPieces({ count, kinds, starts, ends, letters }: ScannedWords): void {
  for (let at = 0; at < count; at += 1) {
    if (kinds[at] !== WORD) continue;
    const start = (starts[at] ?? 0) - 1;
    const end = ends[at] ?? 0;
    for (let from = start; from + SHORTEST_PIECE <= end + 1; from += 1) {
      let hash = 0x811c9dc5 | 0;
      const last = Math.min(end, from + LONGEST_PIECE - 1);
      for (let index = from; index <= last; index += 1) {
        const isEdge = index === start || index === end;
        hash = Math.imul(hash ^ (isEdge ? EDGE : (letters[index] ?? 0)), PRIME);
        if (index - from >= SHORTEST_PIECE - 1) emit(mix(hash, SEED.piece));
      }
    }
  }
}

function emitNear({ count, kinds, hashes }: ScannedWords): void {
  for (let at = 0; at < count; at += 1) {
    if (kinds[at] !== BRAND) continue;
    const last = Math.min(count - 1, at + WINDOW);
    for (let index = Math.max(0, at - WINDOW); index <= last; index += 1) {
      if (kinds[index] !== BRAND) emit(mix(hashes[index] ?? 0, SEED.near));
    }
  }
}

const CONTRAST = new Set(
  ['pero', 'but', 'however', 'sino', 'tanmateix', 'mas', 'mais', 'ma'].map(hashOf),
);

/** What comes after the last "but" is what is meant. */
function emitAfterContrast({ count, hashes }: ScannedWords): void {
  let from = count - 1;
  while (from >= 0 && !CONTRAST.has(hashes[from] ?? 0)) from -= 1;
  if (from < 0) return;
  for (let at = from + 1; at < count; at += 1) emit(mix(hashes[at] ?? 0, SEED.after));
}

function emitShape(words: ScannedWords): void {
  const size = Math.min(7, Math.floor(Math.log2(words.count + 1)));
  emit(mix(size, SEED.shape));
  if (words.hasLink) emit(mix(0x100, SEED.shape));
  if (words.drawnOut > 0) emit(mix(0x101, SEED.shape));
  if (words.loud > 0) emit(mix(0x110 + Math.min(3, words.loud), SEED.shape));
  if (words.kinds[0] === NAMED || words.kinds[0] === BRAND) emit(mix(0x120, SEED.shape));
}
