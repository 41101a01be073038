import { foldText } from './fold-text';
import { isCommonWord } from './lexicon/everyday-words';
import { FIRST_NAMES } from './lexicon/first-names';
import { NOT_A_PERSON } from './lexicon/not-a-person';
import { isSurname } from './lexicon/surnames';

const NAME = /^\p{Lu}[\p{Ll}]{1,14}(?:[-·'’]\p{L}\p{Ll}{1,14})?$/u;
/** A word as names are written: 'Etxeberria', 'O’Brien', 'MacLeod', 'GÓMEZ'. */
const SURNAME = /^\p{Lu}[\p{L}'’·-]{1,19}$/u;
/** No name is longer; `normalize` is slow on what is made to be. In UTF-16 units. */
const LONGEST = 100;
/** Small words within names: 'María del Mar'. */
const PARTICLE = /^(?:de|del|la|las|los|el|i|y|van|von|da|do|dos)$/iu;

/**
 * The first name to greet with, written as the person writes it, or nothing when the shown name
 * may be a club, a shop or a joke. The handle is never used.
 */
export function readFirstName(shownName: string | undefined): string | undefined {
  const tokens = (shownName ?? '')
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s.'’·&@/-]/gu, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', ...rest] = tokens;
  const name = first === first.toUpperCase() ? capitalise(first) : first;
  if (!NAME.test(name) || [first, ...withoutParticles(rest)].some(isNoName)) return undefined;
  if (FIRST_NAMES.has(foldText(name))) return name;
  return looksLikeSurnames(rest) || looksLikeFullName(name, rest) ? name : undefined;
}

function withoutParticles(words: readonly string[]): string[] {
  return words.filter((word) => !PARTICLE.test(word));
}

function looksLikeSurnames(rest: readonly string[]): boolean {
  return rest.length <= 4 && withoutParticles(rest).some((token) => isSurname(foldText(token)));
}

/**
 * A given name no list has ('Ander', 'Priyanka'): followed by one to three capitalised words, none
 * of which is a common word, a trade or a place.
 */
function looksLikeFullName(first: string, rest: readonly string[]): boolean {
  const others = withoutParticles(rest);
  const words = [first, ...others];
  const isSized = others.length >= 1 && others.length <= 3;
  return isSized && words.every((word) => SURNAME.test(word) && !isCommonWord(foldText(word)));
}

function isNoName(token: string): boolean {
  return /[\d&@/]/u.test(token) || NOT_A_PERSON.has(foldText(token).replace(/\.$/, ''));
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
