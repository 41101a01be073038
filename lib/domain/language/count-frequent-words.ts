import { LANGUAGES } from './languages';
import { FREQUENT_WORDS } from './lexicon/frequent-words';
import { SERVICE_WORDS } from './lexicon/service-words';

const languagesOf = new Map<string, string[]>();
const split = (words = '') => words.trim().split(/\s+/);
const frequent = new Set(Object.values(FREQUENT_WORDS).flatMap((words) => split(words)));
for (const [language, words] of Object.entries(FREQUENT_WORDS)) {
  for (const word of new Set([...split(words), ...split(SERVICE_WORDS[language])])) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/** Number of frequent words of each language in a text in lower case. */
export function countFrequentWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []) {
    for (const language of findLanguages(word.replace('’', "'"))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** "l'app" counts by its article where the whole is no frequent word. */
function findLanguages(word: string): readonly string[] {
  const parts = languagesOf.get(word) ?? languagesOf.get(word.split("'")[0] ?? '');
  return parts ?? [];
}

/** Whether a word in lower case is among the frequent ones of any language. */
export function isFrequentWord(word: string): boolean {
  return frequent.has(word);
}

const indexesOf = new Map(
  [...languagesOf].map(([word, languages]) => [
    word,
    languages.map((language) => LANGUAGES.indexOf(language)),
  ]),
);
const NONE: readonly number[] = [];

/** Languages (by place in `LANGUAGES`) of which a word in lower case is a frequent one. */
export function findFrequentLanguages(word: string): readonly number[] {
  return indexesOf.get(word) ?? NONE;
}
