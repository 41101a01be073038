/** First and last code point. */
type Span = readonly [number, number];

/** Letters that NFKD leaves whole, and the letters people read in them. */
const SPELT_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  ȷ: 'j',
  ɑ: 'a',
  ɡ: 'g',
  ς: 'σ',
};

/** Cyrillic, Greek and small capitals that pass for Latin letters (the common part of UTS 39). */
const LOOK_ALIKES = 'авекмнорстухіјѕһӏԁԛԝαβεηικμνορτυχγωᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const LATIN_TWINS = 'abekmhopctyxijshldqwabehikmvoptuxywabcdefghijklmnoprstuvwyz';

const twins = new Map([...LOOK_ALIKES].map((letter, at) => [letter, LATIN_TWINS[at] ?? letter]));

/** Accents and points that lie over or under a letter; vowel signs of Indic scripts are letters. */
const ACCENTS: Span[] = [
  [0x300, 0x36f],
  [0x591, 0x5c7],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
/** Soft hyphen, zero-width and direction signs, variation selectors, tags: nobody sees them. */
const UNSEEN: Span[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
];
const IGNORABLE = [...ACCENTS, ...UNSEEN];

/** Half of an 'l·l' in one sign; NFKD would leave the point. */
const L_WITH_POINT = /[ŀĿ]/;

/** Hangul, ideographs and kana: decomposing them only makes them longer. */
const WHOLE = /[\u3040-\u9fff\uac00-\ud7a3\ud800-\udfff]/u;

/** Whether a character adds nothing that is read as a letter: accents and invisible signs. */
export function isIgnorable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return IGNORABLE.some(([first, last]) => code >= first && code <= last);
}

/**
 * One character as it is compared: lower case, no accent, plain width, look-alikes as Latin.
 * May give no character (an accent) or several (a ligature). Never looks at its neighbours, so
 * its cost is bounded whatever the text is.
 */
export function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  if (isIgnorable(character)) return '';
  if (L_WITH_POINT.test(character)) return 'l';
  if (WHOLE.test(character)) return character;
  return [...character.normalize('NFKD').toLowerCase()]
    .flatMap((part) => [...part.normalize('NFKD')])
    .filter((part) => !isIgnorable(part))
    .map((part) => SPELT_OUT[part] ?? twins.get(part) ?? part)
    .join('');
}
