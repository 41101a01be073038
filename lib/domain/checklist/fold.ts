import { foldCharacter, isIgnorable } from '../brand/fold-character';
import type { TextRange } from '../text-range';

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
  return character === 'ŀ' || character === 'Ŀ' ? 'l' : foldCharacter(character);
}

/** Characters met before: a text uses few. Emptied before it could grow large. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 2000;

function foldKnown(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const folded = foldOne(character);
  known.set(character, folded);
  return folded;
}

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
    const folded = foldKnown(character);
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
      for (const unit of folded.split('')) {
        units.push(unit);
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
