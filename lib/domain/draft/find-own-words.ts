import type { ReplyLanguage } from '../post';
import { isTold, type NamedProblem } from './find-problem';
import { foldText } from './fold-text';
import { MATTERS } from './lexicon/matters';
import type { OwnWordsRule, TurnedWords } from './lexicon/own-words';
import { CATALAN_OWN_WORDS } from './lexicon/own-words-ca';
import { ENGLISH_OWN_WORDS } from './lexicon/own-words-en';
import { SPANISH_OWN_WORDS } from './lexicon/own-words-es';
import { ownNoun } from './phrases/own-noun-es';
import type { Written } from './written';

const WORDS: Record<ReplyLanguage, TurnedWords> = {
  es: SPANISH_OWN_WORDS,
  en: ENGLISH_OWN_WORDS,
  ca: CATALAN_OWN_WORDS,
};

/**
 * Trouble that no list knows, named with the customer's own words turned round; nothing where
 * these words would not sound right from the brand.
 */
export function findOwnWords(written: Written): NamedProblem | undefined {
  for (const rule of WORDS[written.language].rules) {
    const named = nameBy(rule, written);
    if (named) return named;
  }
  return undefined;
}

function nameBy(rule: OwnWordsRule, written: Written): NamedProblem | undefined {
  const { folded, language } = written;
  const match = rule.pattern.exec(folded);
  if (!match || !isTold(folded, match, language)) return undefined;
  const place = match.indices?.groups?.what;
  const what = place && turnRound(readWords(place, written), language);
  const verb = match.groups?.verb ?? '';
  if (place && (what === undefined || endsBare(rule, what, language))) return undefined;
  const isMany = place !== undefined && WORDS[language].many.test(folded.slice(...place));
  const said = rule.verbs?.[verb] ?? verb;
  const agreed = WORDS[language].agree?.(said, isMany) ?? said;
  const write = (text: string) =>
    text
      .replace('{what}', what ?? '')
      .replace('{verb}', agreed)
      .replace(/\{(\p{L}+)\/(\p{L}+)\}/u, isMany ? '$2' : '$1');
  return {
    range: { start: match.index, end: match.index + match[0].length },
    clause: write(rule.clause),
    ...(rule.ordeal && { ordeal: write(rule.ordeal) }),
    ...(rule.trouble && { trouble: write(rule.trouble) }),
  };
}

/** Only an article or a thing of the lists begins a sentence: its capital is no name. */
function readWords([start, end]: [number, number], { folded, original }: Written): string {
  const said = original({ start, end });
  const isFirst = /(?:^|[.!?\n] ?)$/.test(folded.slice(0, start));
  return isFirst ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

/** 'pagar mi factura' is '[tu|su] factura' in an answer; `undefined` where it cannot be said. */
export function turnRound(said: string, language: ReplyLanguage): string | undefined {
  const { unsaid, turned, joint, bare } = WORDS[language];
  const [first = ''] = said.split(' ', 1);
  // 'La cafetera' begins a sentence: its article is no name.
  const within = joint.test(foldText(first))
    ? first.toLowerCase() + said.slice(first.length)
    : said;
  const joined = Object.entries(turned)
    .filter(([from]) => from.includes(' '))
    .reduce((text, [from, to]) => text.replace(new RegExp(`(?<=^| )${from}(?= )`), to), within);
  if (unsaid.test(foldText(joined.replace(/\[[^\]]*\]/g, '')))) return undefined;
  const words = joined
    .split(' ')
    .map((word) => (bare?.test(foldText(word)) ? foldText(word) : word));
  const kept = words.slice(0, lastSaid(words, language) + 1);
  if (kept.length === 0 || kept.some(isName)) return undefined;
  const answered = kept.map((word, at) => turnWord(word, kept[at + 1], language));
  return answered.includes(undefined) ? undefined : answered.join(' ');
}

/** A capital may be a name, but for short ones all in capitals. */
const isName = (word: string): boolean => /\p{Lu}/u.test(word) && !/^\p{Lu}{2,4}$/u.test(word);

/** 'You can't get' says nothing, 'you can't get it' does. */
const endsBare = (rule: OwnWordsRule, what: string, language: ReplyLanguage): boolean =>
  rule.clause.endsWith('{what}') &&
  what.split(' ').every((word) => WORDS[language].bare?.test(word) === true);

/** A laugh at the end is no part of what is named. */
const LAUGH = /^(?:lol|lmao|rofl|(?:ja|je|ha){2,}[a-z]*|xd+|smh|omg)$/;

/** What belongs to the verb before it: 'log in'. */
const WITH_PARTICLE = /^(?:log|sign|check|get|opt|plug|turn|switch)$/;

function lastSaid(words: readonly string[], language: ReplyLanguage): number {
  const { joint } = WORDS[language];
  let last = words.length - 1;
  const isLoose = (word: string) => joint.test(word) || LAUGH.test(word);
  while (last >= 0 && isLoose(foldText(words[last] ?? ''))) {
    if (last > 0 && WITH_PARTICLE.test(words[last - 1] ?? '')) break;
    last -= 1;
  }
  return last;
}

function turnWord(
  word: string,
  next: string | undefined,
  language: ReplyLanguage,
): string | undefined {
  const { turned, ours, enclitic } = WORDS[language];
  const folded = foldText(word);
  const [pattern, pronoun] = enclitic ?? [];
  if (turned[folded] !== undefined) return turned[folded];
  if (ours?.test(folded)) return ourOwn(folded, next ?? '');
  if (pattern?.test(folded)) return `${word.replace(/-?me$/, '')}${pronoun}`;
  return word === folded ? withAccent(folded, language) : word;
}

/** 'vuestra app' is 'nuestra app'; what 'su' belongs to is known only of some things. */
function ourOwn(owner: string, noun: string): string | undefined {
  if (/^[st]us?$/.test(owner) && !OF_THE_BRAND.test(foldText(noun))) return undefined;
  return ownNoun(owner.endsWith('s') ? 'vuestros' : 'vuestro', noun).replace(/^v/, 'n');
}

const OF_THE_BRAND =
  /^(?:apps?|aplicacion(?:es)?|webs?|paginas?|plataforma|portal|sistemas?|chat|tiendas?|servicios?|servidor(?:es)?|formulario|banca|call|centro|oficinas?|sucursal(?:es)?|linea|cajeros?|atencion|politica|promocion|oferta)$/;

/** Many write without accents; the answer has them. */
function withAccent(word: string, language: ReplyLanguage): string {
  if (language === 'en') return word;
  const known = MATTERS[language][word]?.replace(/^(?:l[ao]s? |el |els |les |l')/, '');
  return known ?? word.replace(/([cs])ion$/, language === 'es' ? '$1ión' : '$1ió');
}
