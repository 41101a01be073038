import { LANGUAGES } from '../lib/domain/language/languages';

interface LanguageData {
  type: string;
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

const DATA = /[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/;

/**
 * Leaves the languages that are told apart in the data of `eld`: a third of the size, and the worker
 * that must wake within a message parses it as JSON. Answers stay the same, since the detector is
 * restricted to these languages anyway.
 */
export function trimLanguageData() {
  return {
    name: 'respira:trim-language-data',
    transform(code: string, id: string) {
      if (!DATA.test(id.split('?')[0] ?? '')) return undefined;
      const json = JSON.stringify(trim(readData(code)));
      return { code: `export const ngramsData = JSON.parse(${JSON.stringify(json)});`, map: null };
    },
  };
}

/** The file is one exported object literal of numbers and strings under a comment. */
function readData(code: string): LanguageData {
  const literal = code.slice(code.indexOf('{', code.indexOf('ngramsData'))).replace(/;?\s*$/, '');
  return new Function(`return ${literal}`)();
}

function trim({ type, languages, ngrams }: LanguageData): LanguageData {
  const kept = new Set(
    Object.keys(languages).filter((index) => LANGUAGES.includes(languages[index] ?? '')),
  );
  const entries = Object.entries(ngrams).map(([letters, scores]) => [
    letters,
    Object.fromEntries(Object.entries(scores).filter(([index]) => kept.has(index))),
  ]);
  const trimmed = entries.filter(([, scores]) => Object.keys(scores ?? {}).length > 0);
  return { type, languages, ngrams: Object.fromEntries(trimmed) };
}
