/** Feminine nouns that do not end like one, as they stand after 'vuestro'. */
const FEMININE =
  /^(?:app|clave|foto|gente|llave|luz|mano|moto|noche|parte|red|señal|sede|suerte|tarde|tele|web|vez|voz)s?$/u;
const MASCULINE = /^(?:día|idioma|mapa|problema|programa|sistema|tema|tranvía)s?$/u;
const ENDS_FEMININE = /(?:as?|[cs]i[oó]n(?:es)?|dad(?:es)?|tud(?:es)?)$/u;

/** 'vuestro', 'vuestros' with the gender of the noun that follows: 'vuestra maleta'. */
export function ownNoun(owner: string, noun: string): string {
  const isFeminine = FEMININE.test(noun) || (ENDS_FEMININE.test(noun) && !MASCULINE.test(noun));
  return isFeminine ? owner.replace(/^vuestro/u, 'vuestra') : owner;
}
