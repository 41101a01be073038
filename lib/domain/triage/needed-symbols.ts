import type { Cue, Place } from './compile-cue';
import { GAP_SYMBOL } from './cue-symbols';

/** More are looked for no faster than the cue is. */
const MOST_NEEDED = 12;

/**
 * Words of which one must stand behind the beginning of a cue: of the place with the fewest options.
 * None where there is no such place.
 */
export function findNeeded(cue: Cue): readonly number[] {
  const places = cue
    .slice(1)
    .filter(({ isOptional }) => !isOptional)
    .flatMap((place) => [readPlace(place) ?? []].filter(({ length }) => length > 0));
  // The second word is looked at before: see `Bucket`.
  const [second = [], ...others] = places;
  const [first = second] = others.toSorted((a, b) => a.length - b.length);
  return first.length <= MOST_NEEDED ? first : [];
}

/** `undefined` where anything will do. */
function readPlace({ single, phrases, gaps }: Place): readonly number[] | undefined {
  const lasts = [...[...phrases.values()].flat(), ...gaps].map((items) =>
    items.findLast((item) => item !== GAP_SYMBOL),
  );
  const known = lasts.filter((item) => item !== undefined);
  return known.length < lasts.length ? undefined : [...single, ...known];
}
