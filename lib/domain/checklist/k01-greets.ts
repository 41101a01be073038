import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { type PersonName, readPersonName } from './person-name';
import { findAll, phrase } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

const GREETING = phrase({
  es: [
    '(muy )?buen[oa]s? (dias?|tardes|noches)',
    'hola',
    'muy buenas',
    'buenas',
    'que tal',
    'saludos',
    '(gusto|placer|alegria)( en)? (saludar|leer|verte|conocer)(te|le|os|la)?',
    '(que )?(alegria|gusto) verte',
    'wenas',
    'holi',
    'ey',
    'apreciad[oa]s?',
    'estimad[oa]s?',
    'querid[oa]s?',
  ],
  en: [
    'good (morning|afternoon|evening|day)',
    // Catalan 'hi' is 'there': 'no hi ha', 'ja hi som'.
    '(?<!(?:no|ja|que|ens|us|et|on|qui|tot|si) )hi(?: there)?(?! (?:ha|som|soc|sou|son|es|est|treball|pos|pot|puc|pod|torn|va|an|av)\\p{L}*)',
    'hello( there)?',
    'hey( there)?',
    'hiya',
    'greetings',
    'good to (see|hear from) you',
    "g'day",
    'howdy',
    'welcome',
    'dear',
  ],
  ca: [
    'bon dia',
    'bona (tarda|nit|hora)',
    'bones',
    'ei',
    'benvolgu(t|da)s?',
    'benvolgudes',
    'apreciat',
    'apreciada',
    'salutacions',
    'bon(a)? (vespre|migdia|dissabte|diumenge|divendres)',
    'hei',
    'ep',
  ],
});

/** Words that stand for anybody. */
const ANYBODY = phrase({
  es: [
    '(estimad|querid|apreciad|apreciabl)([oea]s?|@s?|[ox]/as?) (client|usuari|consumidor|senor|señor|comprador|amig)_*',
  ],
  en: [
    '(dear|hi|hello|hey|valued) (valued )?(customer|user|client|sir|madam|guest|passenger|consumer|buyer)s?',
  ],
  ca: ['(benvolgu|estima|apreci)_* (client|usuari|consumidor|senyor)_*'],
});

/** A greeting stands at the beginning; 'un saludo' at the end is none. */
const BEGINNING = 80;
/** The agent's own name after a dash or a caret greets nobody. */
const SIGNED = /[—–\-^~*/] ?$/u;

function findGreeting(draft: ReadText): TextRange | undefined {
  const begin = draft.spoken.search(/\S/);
  return findAll(draft, GREETING).find(({ start }) => start - begin < BEGINNING);
}

function isCapital(draft: ReadText, at: number): boolean {
  const { start } = draft.folded.toOriginal({ start: at, end: at + 1 });
  return /^\p{Lu}/u.test(draft.original.slice(start, start + 2));
}

/** Between greeting and name. */
const VOCATIVE =
  /^[ ,]{1,3}(?:(?:don|doña|dona|sra?|senora?|señora?|senyora?|mrs?|ms|miss)\.? )?$/u;

/** 'Luz' is a name and a word: it counts with a capital, or right after the greeting. */
function findName(draft: ReadText, name: PersonName): TextRange | undefined {
  const greeting = findGreeting(draft);
  for (const match of draft.spoken.matchAll(/\p{L}+/gu)) {
    if (!name.words.includes(match[0])) continue;
    if (SIGNED.test(draft.spoken.slice(0, match.index))) continue;
    const between = greeting && draft.spoken.slice(greeting.end, match.index);
    const isGreeted = between !== undefined && VOCATIVE.test(between);
    if (isGreeted || isCapital(draft, match.index)) {
      return { start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

function findHandle(draft: ReadText, handle: string | undefined): TextRange | undefined {
  if (!handle) return undefined;
  const text = draft.folded.text;
  const start = text.indexOf(handle);
  const end = start + handle.length;
  return start < 0 || /[\p{L}\p{N}_]/u.test(text.charAt(end)) ? undefined : { start, end };
}

const CALLED = /^,? (\p{L}{2,15})(?=[,.:;\n]| *$)/u;
/** Capitals that follow a greeting without being a name. */
const NOT_A_NAME =
  /^(?:gracias|perdona|perdone|perdon|disculpa|disculpe|sentimos|lamentamos|thanks|sorry|there|all|team|everyone|again|equipo|chic[oa]s|gracies|perdoni|disculpi|si|yes|no|dm)$/u;

/** The name after the greeting when it is nobody's: what a pasted reply leaves behind. */
function findStranger(draft: ReadText, context: CheckContext): TextRange | undefined {
  const greeting = findGreeting(draft);
  if (!greeting) return undefined;
  const called = CALLED.exec(draft.spoken.slice(greeting.end));
  const word = called?.[1];
  if (!called || !word || NOT_A_NAME.test(word)) return undefined;
  const start = greeting.end + called[0].length - word.length;
  const theirs = readText(`${context.post.author.handle ?? ''} ${context.post.text}`).folded.text;
  if (!isCapital(draft, start) || theirs.includes(word)) return undefined;
  return { start, end: start + word.length };
}

/** K01: a person wrote; the reply greets that person, by name where the page shows one. */
export const k01Greets: Guideline = {
  id: 'K01',
  kind: 'presence',
  source: {
    document: '003_f63bf5960f68c805.txt',
    quote: 'tras cada clic, hay una persona',
  },
  move: 'greet',
  check(text: string, context: CheckContext): CheckResult {
    const draft = readText(text);
    const name = readPersonName(context.post.author);
    const named = findName(draft, name) ?? findHandle(draft, name.handle);
    const greeting = findGreeting(draft);
    if (named) return foundIn(draft, 'K01', 'met', 'done', [named]);
    const anybody = findAll(draft, ANYBODY);
    if (anybody.length > 0) return foundIn(draft, 'K01', 'weak', 'anybody', anybody);
    if (!greeting) return missing('K01');
    if (!name.first) return foundIn(draft, 'K01', 'met', 'done', [greeting]);
    const stranger = findStranger(draft, context);
    if (stranger) return foundIn(draft, 'K01', 'weak', 'stranger', [stranger]);
    return foundIn(draft, 'K01', 'weak', 'noName', [greeting]);
  },
};
