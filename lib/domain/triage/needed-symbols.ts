import type { Cue, Place } from './compile-cue';
import { GAP_SYMBOL } from './cue-symbols';
import { MOST_BETWEEN, WIDEST_GAP } from './match-cue';

/** Bits of words of which a text must hold one; none where there is no such place. */
export interface NeededSymbols {
  low: number;
  high: number;
}

const ANY: NeededSymbols = { low: 0, high: 0 };

/** So many words after the first one of a cue are looked at. */
export const NEAR = 16;
/** Words that an item of a cue takes at most, with light ones before it, and that a gap takes. */
const REACH_OF_WORD = MOST_BETWEEN + 1;
const REACH_OF_GAP = WIDEST_GAP + 1;

/** Adds one of 64 bits for a word. */
export function addBit(bits: NeededSymbols, symbol: number): void {
  if ((symbol & 32) === 0) bits.low |= 1 << (symbol & 31);
  else bits.high |= 1 << (symbol & 31);
}

/**
 * What a cue cannot do without among the first words: of the place with the fewest options. No bits
 * where there is no such place.
 */
export function findNeeded(cue: Cue): NeededSymbols {
  let needed = ANY;
  let reach = 0;
  for (const [at, place] of cue.entries()) {
    reach += reachOf(place);
    if (reach > NEAR) return needed;
    const found = at === 0 || place.isOptional ? undefined : readPlace(place);
    if (found && (needed === ANY || count(found) < count(needed))) needed = found;
  }
  return needed;
}

const optionsOf = ({ phrases, gaps }: Place) => [...[...phrases.values()].flat(), ...gaps];

const reachOf = (place: Place): number =>
  Math.max(
    REACH_OF_WORD,
    ...optionsOf(place).map((items) =>
      items.reduce((sum, item) => sum + (item === GAP_SYMBOL ? REACH_OF_GAP : REACH_OF_WORD), 0),
    ),
  );

const count = ({ low, high }: NeededSymbols) => countBits(low) + countBits(high);

function countBits(bits: number): number {
  let total = 0;
  for (let left = bits; left !== 0; left &= left - 1) total += 1;
  return total;
}

/** `undefined` where anything will do. */
function readPlace(place: Place): NeededSymbols | undefined {
  const needed = { low: 0, high: 0 };
  for (const symbol of place.single) addBit(needed, symbol);
  for (const items of optionsOf(place)) {
    const last = items.findLast((item) => item !== GAP_SYMBOL);
    if (last === undefined) return undefined;
    addBit(needed, last);
  }
  return needed;
}
