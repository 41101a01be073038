/** Tells most sums that are not in a set from those that may be, by one look-up. */
export interface WordFilter {
  /** 1 where a sum of the set falls, by its lower bits but the lowest. */
  places: Uint8Array;
  mask: number;
}

/** Places for each sum: the more, the fewer words are looked at in vain. */
const PLACES_EACH = 64;
/** As powers of two; some 500 kB for the 200 brands that a file may hold. */
const LEAST_PLACES = 16;
const MOST_PLACES = 21;

export function createWordFilter(sums: ReadonlySet<number>): WordFilter {
  const wanted = Math.ceil(Math.log2(Math.max(1, sums.size * PLACES_EACH)));
  const size = 2 ** Math.min(MOST_PLACES, Math.max(LEAST_PLACES, wanted));
  const filter = { places: new Uint8Array(size), mask: size - 1 };
  for (const sum of sums) filter.places[(sum >>> 1) & filter.mask] = 1;
  return filter;
}

export function mayHold({ places, mask }: WordFilter, sum: number): boolean {
  return places[(sum >>> 1) & mask] === 1;
}
