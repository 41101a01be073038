import type { ReplyLanguage } from '../post';
import { isDenied } from './is-denied';
import { WORD_END, WORD_START } from './lexicon/problem';
import { REFERENCES } from './lexicon/references';

const PATTERNS = Object.fromEntries(
  (Object.keys(REFERENCES) as ReplyLanguage[]).map((language) => [
    language,
    REFERENCES[language].map(({ cues, ask, only }) => ({
      ask,
      ...(only && { only: new RegExp(`${WORD_START}(?:${only})`) }),
      pattern: new RegExp(`${WORD_START}(?:[ld]')?(?:${cues})${WORD_END}`),
    })),
  ]),
) as Record<ReplyLanguage, { ask: string; pattern: RegExp; only?: RegExp }[]>;

/** Whoever writes tells of something of their own, not of how things are. */
const OWN: Record<ReplyLanguage, RegExp> = {
  es: /(?<![a-zñ])(?:mi|mis|me|nos|nuestr[oa]s?|yo|estoy|estamos|llevo|llevamos|sigo|seguimos|espero|esperando|he|hemos|tengo|tenemos|quiero|puedo|sin|(?:\d+|un|una|dos|tres|segund[oa]|tercer) (?:dias?|horas?|semanas?|mes|meses)) /,
  en: /(?<![a-z])(?:i|i'm|i've|im|my|me|we|our|us|no|without|days|hours|weeks) /,
  ca: /(?<![a-z])(?:el meu|la meva|els meus|les meves|em|ens|m'[a-z]+|nostr[ea]s?|estic|estem|porto|portem|segueixo|espero|esperem|esperant|he|hem|tinc|tenim|vull|puc|vaig|vam|sense|dies|hores|setmanes) /,
};

/** A page, a rule or a queue is no booking of theirs. */
const PAGE: Record<ReplyLanguage, RegExp> = {
  es: /(?<![a-zñ])(?:consultar|consultando|apartado|seccion|pagina|vuestra web|politica|cola|mostrador|filas?|megafonia|asientos vacios|ruido)(?![a-z])/,
  en: /(?<![a-z])(?:browsing|section|web ?page|policy|queue|queues|line at|desk|announcements?|empty seats|noise|rides?|taxis?|cabs?)(?![a-z])/,
  ca: /(?<![a-z])(?:consultar|consultant|apartat|seccio|pagina|la vostra web|politica|cua|cues|taulell|megafonia|seients buits|soroll)(?![a-z])/,
};

/** Nobody has a number for what is not in stock, unless it was ordered. */
const OUT_OF_STOCK =
  /(?<!\p{L})(?:agotad[oa]s?|descatalogad[oa]s?|(?:sin|no (?:hay|queda|tienen|tenian)) (?:stock|existencias)|out of stock|sold out|exhaurit\p{L}*|esgota(?:t|da|ts|des)|sense (?:estoc|existencies))(?!\p{L})/u;
const ORDERED = /(?<!\p{L})(?:mi pedido|my order|la meva comanda)(?!\p{L})/u;

/**
 * What to ask for so that the case can be found: only where the post shows one kind of business
 * and no other. A hotel guest without hot water has no customer number.
 */
export function findReference(folded: string, language: ReplyLanguage): string | undefined {
  if (!OWN[language].test(folded) || PAGE[language].test(folded)) return undefined;
  if (OUT_OF_STOCK.test(folded) && !ORDERED.test(folded)) return undefined;
  const shown = PATTERNS[language].filter(({ pattern }) => isTold(pattern, folded, language));
  const [first, ...others] = new Set(shown.map(({ ask }) => ask));
  const isAskable = shown.every(({ only }) => only === undefined || only.test(folded));
  return others.length === 0 && isAskable ? first : undefined;
}

/** A bag that was not lost has no number to ask for. */
function isTold(pattern: RegExp, folded: string, language: ReplyLanguage): boolean {
  const match = pattern.exec(folded);
  if (!match) return false;
  const range = { start: match.index, end: match.index + match[0].length };
  return !isDenied(folded, range, language);
}
