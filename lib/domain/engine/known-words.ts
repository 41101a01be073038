import { stem } from '../checklist/stem';
import { foldText } from '../draft/fold-text';
import { PHRASES } from '../draft/phrases/banks';
import type { ReplyLanguage } from '../post';
import { COURTEOUS } from './lexicon/courteous';

/** Shorter words are grammar. */
const WORD = /\p{L}{5,}/gu;
const known = new Map<ReplyLanguage, ReadonlySet<string>>();

/** Stems of the longer words of a text. */
export function readStems(text: string): Set<string> {
  return new Set((foldText(text).match(WORD) ?? []).map(stem));
}

/**
 * Stems of words that a reply may hold without telling anything new: those of the phrase bank and of
 * plain courtesy. Read once a language, when first asked for.
 */
export function readKnownWords(language: ReplyLanguage): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const phrases = Object.values(PHRASES[language]).flatMap((list) => list.map(({ text }) => text));
  const words = readStems(
    `${phrases.join(' ')} ${COURTEOUS[language]}`.replace(/[[\]<>|(){}_]/g, ' '),
  );
  known.set(language, words);
  return words;
}
