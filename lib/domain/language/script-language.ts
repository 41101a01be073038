/** The commonest language of each script that no language of ours is written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Language by script, where most letters are not Latin; a few Latin words do not count. */
export function findScriptLanguage(text: string): string | undefined {
  if (!hasOtherScript(text)) return undefined;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const others = count(/\p{L}/gu) - count(/\p{Script=Latin}/gu);
  if (others < 2 || others < count(/\p{Script=Latin}/gu)) return undefined;
  return SCRIPTS.find(([, pattern]) => count(pattern) * 4 >= others)?.[0];
}

/** Whether any sign of the text may be a letter that is not Latin; pictures and signs are none. */
function hasOtherScript(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x370 && !(code >= 0x2000 && code < 0x2c00) && !isPicture(code)) return true;
  }
  return false;
}

const isPicture = (code: number) =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code < 0xe000) || code === 0xfe0f;
