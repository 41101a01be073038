import type { ReplyLanguage } from '../post';
import { isToldOf } from './is-told-of';
import { MATTERS } from './lexicon/matters';
import { WORD_END, WORD_START } from './lexicon/problem';

/** Only with one of these before it is a noun what is talked about. */
const BEFORE: Record<ReplyLanguage, string> = {
  es: '(?:el|la|del|al|un|una|mi|su|tu|vuestr[oa]|nuestr[oa]|est[ea]|es[ea]|otr[oa])',
  en: '(?:the|my|your|our|this|that|an?|another)',
  ca: '(?:el|la|del|al|un|una|(?:el|la) (?:meu|meva|seu|seva|vostre|vostra|nostre|nostra)|aquest|aquesta|un altre|una altra)',
};

/** 'the delivery company', 'the cancellation fee': the noun is not what is talked about. */
const NOT_JOINED: Record<ReplyLanguage, string> = {
  // A letter is no menu.
  es: '(?!-)(?! (?:certificad|de (?:baja|despido|pago|porte|presentacion|recomendacion)))',
  en: '(?![ -](?:fee|fees|company|companies|policy|charge|charges|team|manager|driver|drivers|service|services|number|page|address|desk|store|status|time|times|date|man|guy|person|people|staff|details|code|option|card|holder|machine|park|pass|window))',
  ca: '(?!-)',
};

const PATTERNS = Object.fromEntries(
  (Object.keys(MATTERS) as ReplyLanguage[]).map((language) => {
    // The longest first: 'tarjeta de embarque' is no card.
    const nouns = Object.keys(MATTERS[language]).sort((one, two) => two.length - one.length);
    const start = language === 'ca' ? `(?:${BEFORE.ca} |[ld]')` : `${BEFORE[language]} `;
    return [
      language,
      new RegExp(
        `${WORD_START}${start}(?<matter>${nouns.join('|')})${WORD_END}${NOT_JOINED[language]}`,
        'g',
      ),
    ];
  }),
) as Record<ReplyLanguage, RegExp>;

/** Said of most things together with something else: naming it alone answers half a complaint. */
const TOO_GENERAL: ReadonlySet<string> = new Set([
  ...['precio', 'producto', 'trato', 'price', 'product', 'preu', 'producte', 'tracte'],
]);

/**
 * The one thing a post talks about, with its article ('la app'); nothing when it names two: which
 * of them is meant cannot be known. What is only where or when it happened is not named.
 */
export function findMatter(folded: string, language: ReplyLanguage): string | undefined {
  const found = [...folded.matchAll(PATTERNS[language])];
  const [only, ...others] = new Set(found.map((match) => match.groups?.matter ?? ''));
  if (only === undefined || others.length > 0 || TOO_GENERAL.has(only)) return undefined;
  const isTold = found.some((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return isToldOf(folded, range, language);
  });
  return isTold ? MATTERS[language][only] : undefined;
}
