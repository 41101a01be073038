import { foldCharacter } from '../text/fold-character';

/** A letter or digit. */
export const LETTER = 1;
/** Any other visible sign; ends a word. */
export const BREAK = 2;
/** White space, hyphens and '_': runs count once. */
export const SPACE = 3;
/** Apostrophes: not compared, yet a word may begin or end there. */
export const JOINER = 4;
/** Accents, invisible signs and the Catalan middle dot: not compared, within a word. */
export const IGNORED = 5;

/** What one character of a text is to the matcher. */
export interface Sign {
  kind: number;
  /** As compared; several letters for 'ß', none for an accent. */
  folded: string;
  /** Sum of the values of its letters; 0 if it has none. */
  value: number;
  /** UTF-16 units it takes. */
  units: 1 | 2;
  /** Of a script written without spaces between words, or Hangul. */
  isUnspaced: boolean;
}

/** Over an 'n' that was typed in two parts. */
export const TILDE = 0x303;

const SPACES = /^[\s_\-\u2010-\u2015\u2212]$/;
const JOINERS = /^['’‘ʼ´`′]$/;
const MIDDLE_DOTS = /^[·‧]$/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;

/** Signs that stand for letters when a name is hidden from searches. */
export const STAND_INS: Readonly<Record<string, string>> = {
  4: 'a',
  '@': 'a',
  3: 'e',
  1: 'i',
  0: 'o',
  5: 's',
  $: 's',
};

/** Below this the signs are kept in a list, above in a map: letters, accents and unseen signs. */
const PLAIN = 0x2070;
/** More than any language has; the memory is emptied before it could grow large. */
const MOST_KNOWN = 4_000;
const plain: (Sign | undefined)[] = new Array(PLAIN);
const others = new Map<number, Sign>();

/** The character that begins at `at`, which must lie within the text. */
export function readSign(text: string, at: number): Sign {
  const unit = text.charCodeAt(at);
  if (unit < PLAIN) return plain[unit] ?? learnPlain(unit);
  const codePoint = text.codePointAt(at) ?? 0;
  const known = others.get(codePoint);
  if (known) return known;
  if (others.size >= MOST_KNOWN) others.clear();
  const sign = describe(codePoint);
  others.set(codePoint, sign);
  return sign;
}

function learnPlain(unit: number): Sign {
  const sign = describe(unit);
  plain[unit] = sign;
  return sign;
}

function describe(codePoint: number): Sign {
  const character = String.fromCodePoint(codePoint);
  const units = codePoint > 0xffff ? 2 : 1;
  const isUnspaced = UNSPACED.test(character);
  const sign = (kind: number, folded = '') => ({
    kind,
    folded,
    value: kind === LETTER ? sumOfLetters(folded) : 0,
    units: units as 1 | 2,
    isUnspaced,
  });
  if (JOINERS.test(character)) return sign(JOINER);
  if (MIDDLE_DOTS.test(character)) return sign(IGNORED);
  if (SPACES.test(character)) return sign(SPACE, ' ');
  // A letter of its own: 'Peña' is not 'pena'.
  const folded = /ñ/i.test(character) ? 'ñ' : foldCharacter(character);
  if (folded === '') return sign(IGNORED);
  return sign(WORD.test(folded) ? LETTER : BREAK, folded);
}

/** Sums keep 30 bits: more would not fit the engines' small whole numbers. */
export const SUM_BITS = 0x3fffffff;

/**
 * A number for a word that does not depend on the order of its letters: swapped letters keep it, one
 * letter more or less changes it by that letter's value, and a part's is the difference of two.
 */
export function sumOfLetters(folded: string): number {
  let sum = 0;
  for (let at = 0; at < folded.length; at += 1) {
    sum = (sum + letterValue(STAND_INS[folded.charAt(at)] ?? folded.charAt(at))) & SUM_BITS;
  }
  return sum;
}

/** A multiple of four that looks random (the mixing steps of MurmurHash3). */
function letterValue(letter: string): number {
  let value = Math.imul(letter.charCodeAt(0), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x27d4eb2f);
  return (value & SUM_BITS & ~3) | 4;
}
