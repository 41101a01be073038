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
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const others = count(/\p{L}/gu) - count(/\p{Script=Latin}/gu);
  if (others < 2 || others < count(/\p{Script=Latin}/gu)) return undefined;
  return SCRIPTS.find(([, pattern]) => count(pattern) * 4 >= others)?.[0];
}
