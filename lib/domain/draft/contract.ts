import type { ReplyLanguage } from '../post';

const RULES: Record<ReplyLanguage, readonly [RegExp, string][]> = {
  es: [
    [/(?<!\p{L})([Dd])e el (?=\p{Ll}|\d)/gu, '$1el '],
    [/(?<!\p{L})([Aa]) el (?=\p{Ll}|\d)/gu, '$1l '],
  ],
  ca: [
    [/(?<![\p{L}'])([Dd])e el(s?) (?=[\p{L}\d])/gu, '$1el$2 '],
    [/(?<![\p{L}'])([Aa]) el(s?) (?=\p{Ll}|\d)/gu, '$1l$2 '],
    [/(?<![\p{L}'])([Pp])er el(s?) (?=\p{Ll}|\d)/gu, '$1el$2 '],
    // Not before i and u that sound as consonants: 'de iogurt', 'de Huelva'.
    [
      /(?<![\p{L}'])([Dd])e (?=[aàeèéoòóAÀEÈÉOÒÓ]|[iíuúIÍUÚ](?![aeouàèéòó])|[hH][aàeèéoòóiíuúAÀEÈÉOÒÓIÍUÚ](?![aeouAEOU]))/gu,
      "$1'",
    ],
  ],
  en: [],
};

/** Contractions and elisions where a slot met the phrase: del, al, pel, dels, d'. */
export function contract(text: string, language: ReplyLanguage): string {
  return RULES[language].reduce((result, [pattern, to]) => result.replace(pattern, to), text);
}
