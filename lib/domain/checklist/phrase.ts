import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { type ReadText, sentenceAt } from './read-text';

/**
 * Wordings per language, as sources of regular expressions over folded text: lower case, no
 * accents, single spaces. They are looked for in all three languages at once, since a reply is not
 * always written in the language of the post.
 */
export type Wordings = Record<ReplyLanguage, readonly string[]>;

/** Up to six more words of the same thought, to be quoted with what was found. */
export const REST = '(?: (?!(?:y|e|i|and|pero|but) )[^ .,;:!?¡¿()–—\\n]+){0,6}';

/** Compiles wordings between word boundaries; `\b` knows only ASCII. */
export function phrase(wordings: Wordings): RegExp {
  const all = [...wordings.es, ...wordings.en, ...wordings.ca].join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'gu');
}

const NEGATION =
  /^(?:no|ni|nunca|jamas|sin|tampoco|not|never|without|cannot|mai|sense|pas|\p{L}+n't)$/u;
/** What lies behind one of these belongs to another thought. */
const CLAUSE_START = /[.,;:!?…()\n]|(?<!\p{L})(?:y|e|pero|and|but|so|i|per[oò])(?!\p{L})/gu;
const WINDOW = 4;

/** True when one of the four words before, in the same clause, negates. */
export function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.split(CLAUSE_START).at(-1) ?? '';
  const words = clause.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(-WINDOW).some((word) => NEGATION.test(word));
}

/** All places where the writer says it, in their own words; ranges of the folded text. */
export function findAll(text: ReadText, pattern: RegExp): TextRange[] {
  return Array.from(text.spoken.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** As `findAll`, without what a negation takes back. */
export function findAffirmed(text: ReadText, pattern: RegExp): TextRange[] {
  return findAll(text, pattern).filter(({ start }) => !isNegated(text.spoken, start));
}

/** True when `pattern` occurs in the sentence that holds the range. */
export function isInSentence(text: ReadText, range: TextRange, pattern: RegExp): boolean {
  const { start, end } = sentenceAt(text, range.start);
  return text.spoken.slice(start, end).search(pattern) >= 0;
}

/** True when the sentence that holds the range asks something. */
export function isQuestion(text: ReadText, range: TextRange): boolean {
  const { start, end } = sentenceAt(text, range.start);
  return text.folded.text.slice(start, end).includes('?');
}
