import type { Brand } from '../brand/brand';
import type { TextRange } from '../text-range';
import { compileOwnWords } from './own-guideline';
import { findAll, type Phrase } from './phrase';
import type { ReadText } from './read-text';

/** A shorter reply has no room for words of the house. */
const LEAST_WORDS = 12;
const WORD = /\p{L}{2,}/gu;

/** Compiled once for a list, which stays the same while a reply is written. */
const compiled = new WeakMap<readonly string[], Phrase>();

function compile(words: readonly string[]): Phrase {
  const found = compiled.get(words) ?? compileOwnWords(words);
  compiled.set(words, found);
  return found;
}

/** Words of the draft that this client does not use; ranges of the folded text. */
export function findAvoidedWords(draft: ReadText, { wordsToAvoid = [] }: Brand): TextRange[] {
  return findAll(draft, compile(wordsToAvoid));
}

/** The client's own words, where a reply long enough holds none of them; else nothing. */
export function findUnusedWords(draft: ReadText, { wordsToUse = [] }: Brand): string[] {
  if (wordsToUse.length === 0) return [];
  const length = draft.spoken.match(WORD)?.length ?? 0;
  const isUsed = findAll(draft, compile(wordsToUse)).length > 0;
  return length < LEAST_WORDS || isUsed ? [] : wordsToUse.slice(0, 3);
}
