import type { DueTime } from './due-time';
import { NUMBERS } from './lexicon/numbers';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a match means; `needsDay`: nothing by itself, only beside what names a moment. */
export type Make = (
  groups: Groups,
  all: string,
) => (Partial<DueTime> & { needsDay?: boolean }) | undefined;

export interface TimePattern {
  expression: RegExp;
  make: Make;
}

/** Compiles a wording between word boundaries. */
export function pattern(source: string, make: Make): TimePattern {
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
    make,
  };
}

/** A number in digits or words of our languages; `undefined` where it is none. */
export function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return NUMBERS[written] ?? (/^\d+$/.test(written) ? Number(written) : undefined);
}
