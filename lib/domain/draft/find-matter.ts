import type { ReplyLanguage } from '../post';
import { isToldOf } from './is-told-of';
import { MATTERS } from './lexicon/matters';
import { WORD_END, WORD_START } from './lexicon/problem';

/** Only with one of these before it is a noun what is talked about. */
const BEFORE: Record<ReplyLanguage, string> = {
  es: '(?:el|la|l[oa]s|del|al|un|una|un[oa]s|mis?|sus?|tus?|vuestr[oa]s?|nuestr[oa]s?|est[ea]|est[oa]s|es[ea]|es[oa]s|otr[oa]s?|cada|much[oa]s|vari[oa]s|pesim[oa]s?|mal[ao]?s?|ningun[oa]?)',
  en: '(?:the|my|your|our|this|that|these|those|an?|another|every|poor|bad|terrible|awful|horrible|worst)',
  ca: '(?:el|la|els|les|dels?|als?|un|una|uns|unes|(?:el|la) (?:meu|meva|seu|seva|vostre|vostra|nostre|nostra)|aquest|aquesta|aquests|aquestes|un altre|una altra|cada|moltes|molts)',
};

/** 'the delivery company', 'the cancellation fee': the noun is not what is talked about. */
const NOT_JOINED: Record<ReplyLanguage, string> = {
  // A letter is no menu.
  es: '(?!-)(?! (?:certificad|de (?:baja|despido|pago|porte|presentacion|recomendacion)))',
  en: '(?![ -](?:fee|fees|company|companies|policy|charge|charges|team|manager|driver|drivers|service|services|number|page|address|desk|store|status|time|times|date|man|guy|person|people|staff|details|code|option|card|holder|machine|park|pass|window))',
  ca: '(?!-)',
};

/** A post may begin with it: 'Ascensor parado desde el lunes'. */
const AT_START = '^(?:@[a-z0-9_]+ ){0,4}';

const PATTERNS = Object.fromEntries(
  (Object.keys(MATTERS) as ReplyLanguage[]).map((language) => {
    // The longest first: 'tarjeta de embarque' is no card.
    const nouns = Object.keys(MATTERS[language]).sort((one, two) => two.length - one.length);
    const start =
      language === 'ca'
        ? `(?:${BEFORE.ca} |l'|${AT_START})`
        : `(?:${BEFORE[language]} |${AT_START})`;
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
  ...['producto', 'trato', 'product', 'producte', 'tracte', 'cuenta', 'llamada', 'call', 'trucada'],
]);

/** Where or whose it was rather than what went wrong: named only where nothing else is. */
const WEAK: ReadonlySet<string> = new Set([
  ...['precio', 'precios', 'servicio', 'tienda', 'sucursal', 'sucursales', 'oficina', 'pagina'],
  ...['queja', 'reclamo', 'reporte', 'folio', 'visita', 'cola', 'espera', 'horario', 'mensajes'],
  ...['price', 'prices', 'store', 'branch', 'site', 'order', 'wait', 'phone', 'email', 'form'],
  ...['preu', 'preus', 'servei', 'botiga', 'pagina', 'horari', 'cua', 'espera', 'queixa', 'visita'],
]);

/** 'Not a wifi problem': said so that nobody looks there. */
const NOT_IT: Record<ReplyLanguage, RegExp> = {
  es: /(?<![a-zñ])no (?:es|era|fue|hay|parece) (?:(?:un |ningun )?(?:problema|tema|culpa|cuestion|fallo|error|cosa) )$/,
  en: /(?<![a-z])(?:not|\p{L}+n['’]t)(?: (?:about|down to|because of))? $/u,
  ca: /(?<![a-z])no (?:es|era|va ser|sembla) (?:(?:cap |un )?(?:problema|tema|culpa|questio|error|cosa) )$/,
};
const OF_IT = /^ (?:problem|issue|thing|fault|error|one|matter)s?(?![a-z])/;

function isRuledOut(folded: string, match: RegExpExecArray, language: ReplyLanguage): boolean {
  if (!NOT_IT[language].test(folded.slice(0, match.index))) return false;
  return language !== 'en' || OF_IT.test(folded.slice(match.index + match[0].length));
}

/** Whoever names more things than this tells a whole story. */
const MOST_NAMED = 4;

/**
 * What a post tells something of, with its article ('la app'): the first of its things, a weak one
 * only where there is no other. What is only where or when it happened is not named.
 */
export function findMatter(folded: string, language: ReplyLanguage): string | undefined {
  const found = [...folded.matchAll(PATTERNS[language])];
  if (new Set(found.map((match) => match.groups?.matter)).size > MOST_NAMED) return undefined;
  const ruledOut = found.filter((match) => isRuledOut(folded, match, language));
  const not = new Set(ruledOut.map((match) => match.groups?.matter));
  const told = found
    .filter((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      return !not.has(match.groups?.matter) && isToldOf(folded, range, language);
    })
    .map((match) => match.groups?.matter ?? '')
    .filter((matter) => !TOO_GENERAL.has(matter));
  const matter = told.find((one) => !WEAK.has(one)) ?? told[0];
  return matter === undefined ? undefined : MATTERS[language][matter];
}
