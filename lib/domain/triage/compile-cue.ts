import { type CueItem, type CuePattern, type CueSlot, GAP } from './cue-pattern';
import { GAP_SYMBOL, symbolOfOpening, symbolOfWord } from './cue-symbols';

/** What may stand at one place of a cue, by the numbers of words and openings. */
export interface Place {
  single: ReadonlySet<number>;
  /** Options of several words, by the number of the first. */
  phrases: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Options that begin with a gap. */
  gaps: readonly (readonly number[])[];
  isOptional: boolean;
}

export type Cue = readonly Place[];

/** The cue by numbers, which are given to its words where they have none. */
export const compileCue = (pattern: CuePattern): Cue => pattern.map(compilePlace);

function compilePlace({ words, openings, phrases, isOptional }: CueSlot): Place {
  const single = new Set([...[...words].map(symbolOfWord), ...openings.map(symbolOfOpening)]);
  const compiled = phrases.map((items) => items.map(symbolOf));
  const byFirst = new Map<number, number[][]>();
  for (const items of compiled) {
    const [first = GAP_SYMBOL] = items;
    if (first !== GAP_SYMBOL) byFirst.set(first, [...(byFirst.get(first) ?? []), items]);
  }
  const gaps = compiled.filter(([first]) => first === GAP_SYMBOL);
  return { single, phrases: byFirst, gaps, isOptional };
}

function symbolOf(item: CueItem): number {
  if (item === GAP) return GAP_SYMBOL;
  return item.isOpen ? symbolOfOpening(item.letters) : symbolOfWord(item.letters);
}
