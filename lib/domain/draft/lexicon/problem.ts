import type { IssueId } from '../issue';

/**
 * Something that went wrong, recognised only when the customer's own words say it, and how to
 * name it back. Patterns run on folded text (lower case, no accents, ñ kept). In the phrasings
 * `{noun}` is the thing the customer named, from `nouns`.
 */
export interface Problem {
  /** Absent where the words fit any kind of trouble. */
  issue?: IssueId;
  patterns: readonly RegExp[];
  /** Anywhere in the post these words mean that something else may be meant: nothing is named. */
  unless?: RegExp;
  /** Folded word of group `noun` → how it is written back. */
  nouns?: Readonly<Record<string, string>>;
  /** After 'sentimos que …' / 'we're sorry that …' / 'ens sap greu que …'. */
  clause?: string;
  /** What is frustrating, as an infinitive or a noun clause. */
  ordeal?: string;
  /** Noun phrase in the singular, with its article. */
  trouble?: string;
}

/** Start of a word: JavaScript's own boundary does not know ñ. */
export const WORD_START = '(?<![a-zñ0-9@#_])';
export const WORD_END = '(?![a-zñ0-9_])';

/** The other way round things stand closer: 'se cae, pero es simpática la app' is not one thing. */
const GAP_BACKWARDS = 16;
/** After these words the sentence speaks of something else. */
const TURN = '(?:(?! (?:pero|aunque|but|although|however|encara que|mientras|while) )[^.!?;\\n])';

/** Both within one sentence and at most `gap` characters apart, in either order. */
export function near(first: string, second: string, gap = 32): RegExp[] {
  return [...inOrder(first, second, gap), ...inOrder(second, first, Math.min(gap, GAP_BACKWARDS))];
}

/** In this order only, at most `gap` characters apart within one sentence. */
export function inOrder(first: string, second: string, gap = 32): RegExp[] {
  const word = (source: string) => `${WORD_START}(?:${source})`;
  return [new RegExp(`${word(first)}${TURN}{0,${gap}}?${word(second)}`)];
}

/** Whole phrases; each source starts at the start of a word. */
export function phrase(...sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(`${WORD_START}(?:${source})`));
}
