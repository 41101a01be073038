import { type CuePattern, type CueSlot, GAP, NUMBER } from './cue-pattern';
import { MOST_BETWEEN, WIDEST_GAP } from './match-cue';
import { bitOfKey, bitOfWord, openKey } from './word-bits';

/** Bits of words of which a text must hold one, by whole words and by first letters. */
export interface NeededWords {
  words: number;
  opens: number;
}

const ANY: NeededWords = { words: 0, opens: 0 };

/** So many words after the first one of a cue are looked at. */
export const NEAR = 16;
/** Words that an item of a cue takes at most, with light ones before it, and that a gap takes. */
const REACH_OF_WORD = MOST_BETWEEN + 1;
const REACH_OF_GAP = WIDEST_GAP + 1;

/**
 * What a cue cannot do without among the first words: of the place with the fewest options. No bits
 * where there is no such place.
 */
export function findNeededWords(pattern: CuePattern): NeededWords {
  let needed = ANY;
  let reach = 0;
  for (const [at, slot] of pattern.entries()) {
    reach += reachOf(slot);
    if (reach > NEAR) return needed;
    const found = at === 0 || slot.isOptional ? undefined : readSlot(slot);
    if (found && (needed === ANY || count(found) < count(needed))) needed = found;
  }
  return needed;
}

const reachOf = ({ phrases }: CueSlot): number =>
  Math.max(
    REACH_OF_WORD,
    ...phrases.map((items) =>
      items.reduce((sum, item) => sum + (item === GAP ? REACH_OF_GAP : REACH_OF_WORD), 0),
    ),
  );

const count = ({ words, opens }: NeededWords) => countBits(words) + countBits(opens);

function countBits(bits: number): number {
  let total = 0;
  for (let left = bits; left !== 0; left &= left - 1) total += 1;
  return total;
}

/** `undefined` where a number or anything else will do. */
function readSlot({ words, openings, phrases }: CueSlot): NeededWords | undefined {
  const needed = { words: 0, opens: 0 };
  for (const word of words) needed.words |= bitOfWord(word);
  for (const opening of openings) needed.opens |= bitOfKey(openKey(opening));
  for (const items of phrases) {
    const item = items.findLast((one) => one !== GAP && one.letters !== NUMBER);
    if (item === undefined || item === GAP) return undefined;
    if (item.isOpen) needed.opens |= bitOfKey(openKey(item.letters));
    else needed.words |= bitOfWord(item.letters);
  }
  return words.has(NUMBER) ? undefined : needed;
}
