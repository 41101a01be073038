import { foldText } from '../draft/fold-text';
import type { MoveId } from '../draft/move';
import { PHRASES } from '../draft/phrases/banks';
import { chooseVoice } from '../draft/render-phrase';
import type { ReplyLanguage } from '../post';
import { COURTEOUS } from './lexicon/courteous';

const WORD = /\p{L}+/gu;
/** What these say is courtesy; words of the others may tell something, admit it or promise it. */
const MOVES: readonly MoveId[] = ['greet', 'thank', 'regret', 'acknowledge', 'private', 'help'];
const REGISTERS = ['tu', 'usted', 'vosotros', 'ustedes', 'vos'] as const;
const PERSONS = ['nosotros', 'yo'] as const;
const known = new Map<ReplyLanguage, ReadonlySet<string>>();

/** Words of a text, folded; what an apostrophe joins is two of them. */
export function readWords(text: string): Set<string> {
  return new Set(foldText(text).match(WORD));
}

/** Words that only say that something is courteous, for any reply in a language; folded. */
export function readCourteous(language: ReplyLanguage): ReadonlySet<string> {
  return readWords(COURTEOUS[language]);
}

/**
 * Words that a reply may hold without telling anything new: those of the courteous part of the phrase
 * bank and of plain courtesy; folded. Read once a language, when first asked for.
 */
export function readKnownWords(language: ReplyLanguage): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const words = readWords(`${readPhrases(language).join(' ')} ${COURTEOUS[language]}`);
  known.set(language, words);
  return words;
}

function readPhrases(language: ReplyLanguage): string[] {
  return MOVES.flatMap((move) => PHRASES[language][move]).flatMap(({ text }) =>
    REGISTERS.flatMap((register) =>
      PERSONS.map(
        (person) =>
          chooseVoice(text, { register, person }, language)?.replace(/\{\w+\}/g, '') ?? '',
      ),
    ),
  );
}
