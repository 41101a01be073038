import { foldWords } from '../sentiment/fold-words';

/** A word of a cue; its end is open where it was written with '*'; `NUMBER` is any number. */
export interface CueWord {
  letters: string;
  isOpen: boolean;
}

/** Any number in digits, in a cue. */
export const NUMBER = '#';
/** Stands for some words of the same sentence. */
export const GAP = 'gap';

export type CueItem = CueWord | typeof GAP;

/** What may stand at one place of a cue. */
export interface CueSlot {
  /** Single words. */
  words: ReadonlySet<string>;
  /** Beginnings of single words. */
  openings: readonly string[];
  /** Options of several words or with a gap. */
  phrases: readonly (readonly CueItem[])[];
  isOptional: boolean;
}

export type CuePattern = readonly CueSlot[];

/** '…' as folding leaves it. */
const FOLDED_GAP = '...';

/**
 * Cues separated by commas. A word's end is open where it ends in '*'; '…' stands for some words of
 * the same sentence, '#' for a number; '(a|b c|)' is a choice at its place, an empty one may be left
 * out.
 */
export function parseCues(list: string): CuePattern[] {
  return list
    .split(',')
    .map(parseCue)
    .filter((pattern) => pattern.some(({ isOptional }) => !isOptional));
}

function parseCue(cue: string): CueSlot[] {
  return cue.split(/(\([^()]*\))/).flatMap((piece) => {
    if (piece.startsWith('(')) return [createSlot(piece.slice(1, -1).split('|').map(parseItems))];
    return parseItems(piece).map((item) => createSlot([[item]]));
  });
}

function createSlot(options: readonly (readonly CueItem[])[]): CueSlot {
  const single = options.flatMap((items) => {
    const [item] = items;
    return items.length === 1 && item !== undefined && item !== GAP ? [item] : [];
  });
  return {
    words: new Set(single.flatMap(({ letters, isOpen }) => (isOpen ? [] : [letters]))),
    openings: single.flatMap(({ letters, isOpen }) => (isOpen ? [letters] : [])),
    phrases: options.filter((items) => items.length > 1 || items[0] === GAP),
    isOptional: options.some((items) => items.length === 0),
  };
}

const parseItems = (words: string): CueItem[] => foldWords(words.trim()).map(parseItem);

function parseItem(word: string): CueItem {
  if (word === FOLDED_GAP) return GAP;
  const isOpen = word.endsWith('*');
  return { letters: isOpen ? word.slice(0, -1) : word, isOpen };
}
