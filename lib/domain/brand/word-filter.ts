/** Tells most sums that are not in a set from those that may be, by one look-up. */
export interface WordFilter {
  /** 1 where a sum of the set falls. */
  bytes: Uint8Array;
  /** Bits of a sum that are left out: what remains is the place in `bytes`. */
  shift: number;
}

/** Places for each sum: the more, the fewer words are looked at in vain. */
const PLACES_EACH = 32;
/** As powers of two. */
const LEAST_PLACES = 15;
const MOST_PLACES = 20;

export function createWordFilter(sums: ReadonlySet<number>): WordFilter {
  const wanted = Math.ceil(Math.log2(Math.max(1, sums.size * PLACES_EACH)));
  const size = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, wanted));
  const filter = { bytes: new Uint8Array(2 ** size), shift: 32 - size };
  for (const sum of sums) filter.bytes[sum >>> filter.shift] = 1;
  return filter;
}

export function mayHold({ bytes, shift }: WordFilter, sum: number): boolean {
  return bytes[sum >>> shift] === 1;
}
