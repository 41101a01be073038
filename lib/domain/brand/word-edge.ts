import type { TextLook } from './word-run';

/** Where words begin and end in raw text: by Unicode, not by ASCII. */
export interface WordEdges {
  /** Whether a name may begin at `start`. */
  startsWord(text: string, start: number): boolean;
  /** Whether a name may end before `end`. */
  endsWord(text: string, end: number): boolean;
}

export function createWordEdges({ isLetterAt, before, after, runAround }: TextLook): WordEdges {
  function startsWord(text: string, start: number): boolean {
    const previous = before(text, start);
    if (previous < 0) return true;
    const sign = text[previous];
    if (sign === '_') return runAround(text, start).sign !== '@';
    if (sign === '&') return !isLetterAt(text, before(text, previous));
    if (!isLetterAt(text, previous)) return true;
    return isUnspaced(text, previous, start) || isHumpInTag(text, previous, start);
  }

  function endsWord(text: string, end: number): boolean {
    const next = after(text, end);
    if (next >= text.length) return true;
    const sign = text[next];
    if (sign === '_') return runAround(text, end - 1).sign !== '@';
    if (sign === '&') return !isLetterAt(text, after(text, next + 1));
    // 'Movistar+' is another name; 'Fibralia+Ondanet' are two.
    if (sign === '+') return isLetterAt(text, after(text, next + 1));
    if (!isLetterAt(text, next)) return true;
    const last = before(text, end);
    return isUnspaced(text, last, next) || isHumpInTag(text, last, next);
  }

  const isHumpInTag = (text: string, left: number, right: number) =>
    isHump(text, left, right) && runAround(text, left).sign === '#';

  return { startsWord, endsWord };
}

/** First and last unit of scripts written without spaces between words, and of Hangul. */
const UNSPACED = [
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
] as const;

function isUnspaced(text: string, left: number, right: number): boolean {
  const units = [text.charCodeAt(left), text.charCodeAt(right)];
  if (units.every((unit) => unit < UNSPACED[0][0])) return false;
  return units.some((unit) => UNSPACED.some(([first, last]) => unit >= first && unit <= last));
}

/** Whether a new word begins at `at` in a joined hashtag: 'NoVuelvoAFibralia', 'BBVAFalla', 'X2026'. */
function isHump(text: string, last: number, at: number): boolean {
  const left = text[last] ?? '';
  const right = text[at] ?? '';
  if (isDigit(left) !== isDigit(right)) return true;
  if (!isUpper(right)) return false;
  return !isUpper(left) || isLower(text[at + 1] ?? '');
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isUpper = (character: string) => character !== character.toLowerCase();
const isLower = (character: string) => character !== character.toUpperCase();
