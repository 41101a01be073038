import { NAME, STOP, type Token } from '../sentiment/read-tokens';
import { BEFORE_PLACES, PERSON_WORDS } from './lexicon/person-words';
import type { Reading } from './reading';

/**
 * Whether somebody who works there is spoken of or speaks: a job, a person, a name, work itself. Read in
 * the languages of the post, in all where none is ours: "he" is nobody in Spanish. Without one the
 * conduct that is told is the firm's own ("Fibralia se ríe de la gente").
 */
export function pointsAtPerson({ tokens, cues, text, languages }: Reading): boolean {
  if (cues.worker.length + cues.workerSpeaks.length > 0) return true;
  const own = languages.filter((language) => language in PERSON_WORDS);
  const read = own.length > 0 ? own : Object.keys(PERSON_WORDS);
  const words = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return (
    read.some((language) => PERSON_WORDS[language]?.test(words)) ||
    tokens.some((token, at) => isPersonName(token, tokens[at - 1], text, read))
  );
}

/**
 * A capital letter in the midst of a sentence: "Pilar". Behind the brand's name or a handle a sentence
 * may begin, and behind "en" stands a place.
 */
function isPersonName(
  token: Token,
  before: Token | undefined,
  text: string,
  languages: readonly string[],
): boolean {
  if (before === undefined || before.word === STOP || before.word === NAME) return false;
  if (token.word === NAME || token.isLoud) return false;
  if (languages.some((language) => BEFORE_PLACES[language]?.has(before.word))) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
}
