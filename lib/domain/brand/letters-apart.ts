import type { TextRange } from '../text-range';
import { readSign } from './sign';
import { isLetterAt } from './text-look';

/** Signs between the letters of a name written apart: 'F i b r a l i a', 'f.i.b.r.a.l.i.a'. */
const BETWEEN = /^[\s.\-_*·|/,+]$/;

/** Whether a word ends before `end` that is one letter among others. */
export function isLetterApart(text: string, end: number): boolean {
  if (isLetterAt(text, end - 2)) return false;
  return isAlone(text, end - 3) || isAlone(text, end + 1);
}

/** Where `key` stands with its letters apart, the one at `place` before `end`. */
export function findLettersApart(
  text: string,
  end: number,
  key: string,
  place: number,
): TextRange | undefined {
  const start = end - 1 - 2 * place;
  for (let letter = 0; letter < key.length; letter += 1) {
    const at = start + 2 * letter;
    if (!isAlone(text, at) || readSign(text, at).folded !== key[letter]) return undefined;
    if (letter > 0 && !BETWEEN.test(text.charAt(at - 1))) return undefined;
  }
  return { start, end: start + 2 * key.length - 1 };
}

const isAlone = (text: string, at: number) =>
  isLetterAt(text, at) && !isLetterAt(text, at - 1) && !isLetterAt(text, at + 1);
