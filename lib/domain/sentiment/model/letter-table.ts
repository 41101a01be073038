import { foldCharacter } from '../../text/fold-character';

/** What a code unit is to the reader of words. */
export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const UNSEEN = 4;
export const PICTURE = 5;

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic: below this one look-up tells all. */
const TABLED = 0x700;
const kinds = new Uint8Array(TABLED);
const folded = new Uint16Array(TABLED);

for (let code = 0; code < TABLED; code += 1) {
  const character = String.fromCharCode(code);
  const letters = foldCharacter(character);
  kinds[code] = kindOf(character, letters);
  folded[code] = letters === '' ? code : letters.charCodeAt(0);
}

function kindOf(character: string, letters: string): number {
  if (/\s/.test(character)) return BLANK;
  if (letters === '' || character === '·') return UNSEEN;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{L}/u.test(letters) ? LETTER : MARK;
}

/** Kind of a code unit; halves of a surrogate pair are `PICTURE`. */
export function kindOfUnit(code: number): number {
  if (code < TABLED) return kinds[code] ?? MARK;
  if (code < 0x2000) return LETTER;
  if (code === 0x2028 || code === 0x2029 || code < 0x200b || code === 0x202f) return BLANK;
  if (code < 0x2010 || (code >= 0x202a && code < 0x2030)) return UNSEEN;
  if (code >= 0xfe00 && code <= 0xfe0f) return UNSEEN;
  if (code < 0x2100) return MARK;
  if (code < 0x2c00 || (code >= 0xd800 && code < 0xe000)) return PICTURE;
  return code >= 0x3000 && code < 0x3040 ? MARK : LETTER;
}

/** A letter as words are compared: lower case, no accent, ñ as n and ç as c, look-alikes as Latin. */
export function foldUnit(code: number): number {
  return code < TABLED ? (folded[code] ?? code) : code;
}
