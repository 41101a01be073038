/** Tells most sums that are not in a set from those that may be, by one look-up. */
export interface WordFilter {
  /** A bit is 1 where a sum of the set falls: see `mayHold`. */
  places: Int32Array;
  mask: number;
}

/** Bits for each sum: the more, the fewer words are looked at in vain. */
const PLACES_EACH = 64;
/** Bits as powers of two; 8 kB for a few brands, some 256 kB for the 200 that a file may hold. */
const LEAST_PLACES = 16;
const MOST_PLACES = 21;

export function createWordFilter(sums: ReadonlySet<number>): WordFilter {
  const wanted = Math.ceil(Math.log2(Math.max(1, sums.size * PLACES_EACH)));
  const size = 2 ** Math.min(MOST_PLACES, Math.max(LEAST_PLACES, wanted)) / 32;
  const places = new Int32Array(size);
  for (const sum of sums) {
    const place = (sum >>> 7) & (size - 1);
    places[place] = (places[place] ?? 0) | (1 << (sum >>> 2));
  }
  return { places, mask: size - 1 };
}

/** The two lowest bits of a sum say nothing (see `sumOfLetters`). */
export function mayHold({ places, mask }: WordFilter, sum: number): boolean {
  return (((places[(sum >>> 7) & mask] ?? 0) >>> (sum >>> 2)) & 1) === 1;
}

/** A word's sum with what its first letter adds to it: two words of the same letters differ in it. */
export const keyOfWord = (sum: number, first: number) => sum ^ first;
