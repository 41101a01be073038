/** More text tells nothing more. In UTF-16 units. */
const LONGEST = 400;

/** Addresses, handles and tags; only at the beginning of a word where it makes no difference. */
const NAMES =
  /https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@\S+|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+\.(?:com?|es|cat|net|org|eu|io|info|pt|fr|it)(?![\p{L}\p{N}])\S*|[@#][\p{L}\p{M}\p{N}_.]+|\p{N}+/gu;

// What a text holds, as bits.
const NAME = 1;
const NUMBER = 2;
const DRAWN_OUT = 4;
const MARK = 8;

/** Addresses, handles and numbers have no language; a hashtag often has another one. */
export function cleanText(text: string): string {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const holds = findHolds(cut);
  let clean = (holds & MARK) === 0 ? cut : cut.normalize('NFC');
  if ((holds & NAME) !== 0) clean = clean.replace(NAMES, ' ');
  else if ((holds & NUMBER) !== 0) clean = clean.replace(/\p{N}+/gu, ' ');
  if ((holds & DRAWN_OUT) !== 0) clean = clean.replace(/(\p{L})\1{2,}/gu, '$1');
  return clean.toLowerCase();
}

/** What must be looked for by pattern: most texts hold little of it. */
function findHolds(text: string): number {
  let [holds, last, before] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x41) holds |= holdsOfFigure(code);
    else if (code >= 0x80) holds |= holdsOfSign(code);
    if (last === POINT && (code >= 0x41 || (before | 0x20) === W)) holds |= NAME;
    if (code === last && (code === SLASH || (code === before && code >= 0x41))) {
      holds |= code === SLASH ? NAME : DRAWN_OUT;
    }
    before = last;
    last = code;
  }
  return holds;
}

const POINT = 0x2e;
const SLASH = 0x2f;
const W = 0x77;

const holdsOfFigure = (code: number): number =>
  code === 0x40 || code === 0x23 ? NAME : code >= 0x30 && code <= 0x39 ? NUMBER : 0;

/** Of what is not ASCII: fractions and raised figures, figures of other scripts, parts of letters. */
function holdsOfSign(code: number): number {
  if (code < 0x300) return code < 0xc0 ? NUMBER : 0;
  const isPlain = (code >= 0xd800 && code < 0xe000) || (code >= 0x2010 && code < 0x2030);
  return isPlain ? 0 : MARK | NUMBER | DRAWN_OUT;
}
