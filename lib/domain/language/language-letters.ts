const TABLED = 0x250;
const letters = Uint8Array.from({ length: TABLED }, (_, code) =>
  /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a code unit is a letter; halves of a surrogate pair are none. */
export function isLetter(code: number): boolean {
  if (code < TABLED) return letters[code] === 1;
  return (code < 0xd800 || code > 0xdfff) && /\p{L}/u.test(String.fromCharCode(code));
}

/** Whether a code unit is a letter, or a mark over one. */
export const isLetterOrMark = (code: number): boolean =>
  isLetter(code) || (code >= 0x300 && /\p{M}/u.test(String.fromCharCode(code)));

/** Apostrophes as people type them; the second is the backtick. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x60 || code === 0x2019;
