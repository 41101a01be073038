import type { ReplyLanguage } from '../post';

const RULES: Record<ReplyLanguage, readonly [RegExp, string][]> = {
  es: [
    [/\b([Dd])e el (?=\p{Ll}|\d)/gu, '$1el '],
    [/\b([Aa]) el (?=\p{Ll}|\d)/gu, '$1l '],
  ],
  ca: [
    [/\b([Dd])e el(s?) (?=\p{Ll}|\d)/gu, '$1el$2 '],
    [/(?<![\p{L}'])([Aa]) el(s?) (?=\p{Ll}|\d)/gu, '$1l$2 '],
    [/\b([Pp])er el(s?) (?=\p{Ll}|\d)/gu, '$1el$2 '],
    // Not before i and u that sound as consonants: 'de iogurt', 'de Huelva'.
    [
      /\b([Dd])e (?=[aàeèéoòóAÀEÈÉOÒÓ]|[iíuúIÍUÚ](?![aeouàèéòó])|h[aàeèéoòóiíuú](?![aeou]))/gu,
      "$1'",
    ],
  ],
  en: [],
};

/** Contractions and elisions where a slot met the phrase: del, al, pel, dels, d'. */
export function contract(text: string, language: ReplyLanguage): string {
  return RULES[language].reduce((result, [pattern, to]) => result.replace(pattern, to), text);
}
