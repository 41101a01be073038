import type { IssueId } from '../issue';

/**
 * Something that went wrong, recognised only when the customer's own words say it, and how to
 * name it back. Patterns run on folded text (lower case, no accents, ñ kept). In the phrasings
 * `{noun}` is the thing the customer named, from `nouns`.
 */
export interface Problem {
  issue: IssueId;
  patterns: readonly RegExp[];
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

/** Both within one sentence and at most `gap` characters apart, in either order. */
export function near(first: string, second: string, gap = 32): RegExp[] {
  const between = `[^.!?;\\n]{0,${gap}}?`;
  const word = (source: string) => `${WORD_START}(?:${source})`;
  return [
    new RegExp(`${word(first)}${between}${word(second)}`),
    new RegExp(`${word(second)}${between}${word(first)}`),
  ];
}

/** In this order only, at most `gap` characters apart within one sentence. */
export function then(first: string, second: string, gap = 32): RegExp[] {
  return [new RegExp(`${WORD_START}(?:${first})[^.!?;\\n]{0,${gap}}?${WORD_START}(?:${second})`)];
}

/** Whole phrases; each source starts at the start of a word. */
export function phrase(...sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(`${WORD_START}(?:${source})`));
}
