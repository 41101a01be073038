import type { TextRange } from '../text-range';
import { foldCharacter, isIgnorable } from './fold-character';
import { rememberLetters } from './remember-letters';

/** Text made easy to compare, with a way back to the original. */
export interface Folded {
  /** Lower case, no accents (ñ and ç stay), no '·', one space for a run of blanks. */
  text: string;
  /** Range of the original (UTF-16) for a range of `text`; marks on the last letter included. */
  toOriginal(range: TextRange): TextRange;
}

const KEPT = new Set(['ñ', 'ç']);
/** Letters of their own, also when typed in two parts: n + tilde, c + cedilla. */
const JOINED: Record<string, string> = { 'n\u0303': 'ñ', 'c\u0327': 'ç' };
const APOSTROPHES = new Set(['’', '‘', '´', '`', 'ʼ']);
const LINE_END = /[\n\r\u2028\u2029]/;

function foldOne(character: string): string {
  const lower = character.toLowerCase();
  if (KEPT.has(lower)) return lower;
  if (APOSTROPHES.has(character)) return "'";
  if (character === '·') return '';
  if (/\s/.test(character)) return LINE_END.test(character) ? '\n' : ' ';
  return foldCharacter(character);
}

const foldLetter = rememberLetters(foldOne);

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n';
}

/**
 * Folds any string in one pass over its characters. Marks are dropped one by one instead of
 * normalising the whole, since a long run of them makes `normalize` quadratic.
 */
export function fold(original: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    const folded = foldLetter(character);
    const last = units.length - 1;
    if (folded === '') {
      const before = units[last];
      if (before === undefined || !isIgnorable(character)) continue;
      units[last] = JOINED[before + character] ?? before;
      ends[last] = at;
    } else if (isBlank(folded) && isBlank(units[last])) {
      if (folded === '\n') units[last] = folded;
      ends[last] = at;
    } else {
      for (let unit = 0; unit < folded.length; unit += 1) {
        units.push(folded.charAt(unit));
        starts.push(start);
        ends.push(at);
      }
    }
  }
  return {
    text: units.join(''),
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? original.length,
      end: ends[end - 1] ?? starts[start] ?? original.length,
    }),
  };
}
