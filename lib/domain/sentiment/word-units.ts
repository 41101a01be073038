/** Letters, marks, digits, the middle dot, and invisible signs that stand inside words. */
const IN_WORD = /^[\p{L}\p{M}\p{N}·\u00ad\u200b-\u200d]$/u;

const TABLED = 0x700;
const table = Uint8Array.from({ length: TABLED }, (_, code) =>
  IN_WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

export const isAsciiLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Whether the character at `at` belongs to a word. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < TABLED) return table[code] === 1;
  return IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Where the word that begins at `at` ends, in UTF-16 units. */
export function findWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordUnit(text, end)) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}
