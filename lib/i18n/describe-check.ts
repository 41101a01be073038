import type { CheckResult } from '../domain/checklist/check';
import { createTranslate, type Locale } from './catalogue';
import { checkTexts } from './checks';

type CheckText = keyof (typeof checkTexts)['es'];

const QUOTES: Record<Locale, [string, string]> = {
  es: ['«', '»'],
  en: ['“', '”'],
  ca: ['«', '»'],
};

function isCheckText(key: string): key is CheckText {
  return key in checkTexts.es;
}

/** First of the keys that has a text. */
function findKey(...keys: string[]): CheckText | undefined {
  return keys.find(isCheckText);
}

/** A guideline of the user's own speaks in their words; the words of the draft go before the reason. */
function describeOwn({ name, reason }: { name: string; reason: string }, quoted: string) {
  return { title: name, why: [quoted, reason].filter((part) => part !== '').join(' · ') };
}

/** What a panel says about a result: a title of about five words and one line why. */
export function describeCheck(
  { id, state, detail, words, own }: CheckResult,
  locale: Locale,
): { title: string; why: string } {
  const t = createTranslate(checkTexts, locale);
  const [open, close] = QUOTES[locale];
  /** What is there is listed; a warning speaks of the first, but of all data that should not be seen. */
  const isPersonalData = id === 'K19' && (detail === 'gives' || detail === 'repeats');
  const isList = state === 'met' || state === 'missing' || state === 'ask';
  const said = isPersonalData ? words.join(', ') : (words[0] ?? '');
  const values = { words: isList ? words.join(`${close}, ${open}`) : said };
  if (own)
    return describeOwn(
      own,
      words.length > 0 ? `${open}${words.join(`${close}, ${open}`)}${close}` : '',
    );
  const say = (key: CheckText | undefined) => (key ? t(key, values) : '');
  if (state === 'met') {
    const quoted =
      words.length > 0 ? `${open}${values.words}${close}` : say(findKey(`${id}.reason`));
    return { title: say(findKey(`${id}.done`)), why: quoted };
  }
  const hint = findKey(`${id}.${detail}.hint`);
  if (hint) return { title: say(findKey(`${id}.${detail}`)), why: say(hint) };
  const hasWords = words.length > 0 || detail !== 'missing';
  return {
    title: say(findKey(`${id}.title`)),
    why: say(findKey(...(hasWords ? [`${id}.${detail}`] : []), `${id}.reason`)),
  };
}
