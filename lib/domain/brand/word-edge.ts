import { readSign } from './sign';
import { findAfter, findBefore, findRun, isLetterAt } from './text-look';

/** Whether a name may begin at `start`: by Unicode, not by ASCII. */
export function startsWord(text: string, start: number): boolean {
  const previous = findBefore(text, start);
  if (previous < 0) return true;
  const sign = text[previous];
  if (sign === '_') return findRun(text, start).sign !== '@';
  if (sign === '&') return !isLetterAt(text, findBefore(text, previous));
  if (!isLetterAt(text, previous)) return true;
  return isCutInRun(text, previous, start);
}

/** Whether a name may end before `end`. */
export function endsWord(text: string, end: number): boolean {
  const next = findAfter(text, end);
  if (next >= text.length) return true;
  const sign = text[next];
  if (sign === '_') return findRun(text, end - 1).sign !== '@';
  if (sign === '&') return !isLetterAt(text, findAfter(text, next + 1));
  // 'Movistar+' is another name; 'Fibralia+Ondanet' are two.
  if (sign === '+') return isLetterAt(text, findAfter(text, next + 1));
  if (!isLetterAt(text, next)) return true;
  return isCutInRun(text, findBefore(text, end), next);
}

function isCutInRun(text: string, last: number, next: number): boolean {
  if (readSign(text, last).isUnspaced || readSign(text, next).isUnspaced) return true;
  return isHump(text, last, next) && findRun(text, last).sign === '#';
}

/** Whether a new word begins at `at` in a joined hashtag: 'NoVuelvoAFibralia', 'BBVAFalla', 'X2026'. */
export function isHump(text: string, last: number, at: number): boolean {
  const left = text[last] ?? '';
  const right = text[at] ?? '';
  if (isDigit(left) !== isDigit(right)) return true;
  if (!isUpper(right)) return false;
  return !isUpper(left) || isLower(text[at + 1] ?? '');
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isUpper = (character: string) => character !== character.toLowerCase();
const isLower = (character: string) => character !== character.toUpperCase();
