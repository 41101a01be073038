import { isLetterOrMark } from './language-letters';
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

/** Number of runs of letters, marks and apostrophes; `counts` gains the frequent words by language. */
export function addFrequentWords(text: string, counts: Float64Array): number {
  let runs = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isInRun(code)) {
      at += 1;
      continue;
    }
    runs += 1;
    while (at < text.length && isInRun(text.charCodeAt(at))) at = addWord(text, at, counts);
  }
  return runs;
}

const isQuote = (code: number) => code === 0x27 || code === 0x2019;
const isInRun = (code: number) => isQuote(code) || isLetterOrMark(code);

/** Adds the word at `at`, in which single apostrophes may stand; gives where to go on. */
function addWord(text: string, at: number, counts: Float64Array): number {
  if (isQuote(text.charCodeAt(at))) return at + 1;
  let [end, joint] = [at, 0];
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLetterOrMark(code)) continue;
    if (!isQuote(code) || end + 1 >= text.length) break;
    if (!isLetterOrMark(text.charCodeAt(end + 1))) break;
    joint ||= end;
  }
  const word = text.slice(at, end);
  const own = joint === 0 ? indexesOf.get(word) : indexesOf.get(word.replace('’', "'"));
  const languages = own ?? (joint === 0 ? undefined : indexesOf.get(text.slice(at, joint)));
  if (languages) for (const place of languages) counts[place] = (counts[place] ?? 0) + 1;
  return end;
}
