import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';
import type { Complaint } from './read-complaint';

/** Whoever writes tells of something that happened to them. */
const LIVED: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:me|nos|mi|mis|nuestr[oa]s?|he|hemos|llevo|llevamos|estoy|estamos|sigo|seguimos|pude|pudimos|puedo|podemos|compre|pague|pedi|llame|hice|fui|fuimos|hoy|ayer|anoche|ahorita|error|[a-zñ]+(?:aron|ieron))(?![a-zñ])/,
  en: /(?<![a-z])(?:i|i'm|i've|im|ive|me|my|we|we've|our|us|just|today|yesterday|tonight|error|crash[a-z]*)(?![a-z])/,
  ca: /(?<![a-z])(?:em|ens|m'[a-z]+|(?:el|la|els|les) me[uv][a-z]*|he|hem|vaig|vam|porto|portem|estic|estem|avui|ahir|error|va(?:n)? [a-z]+[aeiu]r)(?![a-z])/,
};

/** How things are or what was decided: a price, a rule, a worn room. Nobody has to find out why. */
const LASTING: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:car[oa]s?|carisim[oa]s?|precios?|tarifas?|cuotas?|piden \d+|sub(?:ido|ida|ieron|isteis|en) (?:el|la|los|las|de)|politicas?|normas?|horarios?|decision|decid[a-zñ]+|ya no (?:aceptan|hay|tienen|permiten|dejan)|no (?:aceptan|incluyen?|esta[n]? incluid[a-z]+|permiten|ofrecen)|bajo coste|low ?cost|cada vez (?:mas|peor)|deteriorad[oa]s?|antigu[oa]s?|viej[oa]s?|anticuad[oa]s?|incomod[oa]s?|pequeñ[oa]s?|ruidos[oa]s?|le falta|falta de|eche de menos|echamos de menos)(?![a-zñ])/,
  en: /(?<![a-z])(?:expensive|overpriced|pricey|prices?|polic(?:y|ies)|rules?|decision|decided|intentional(?:ly)?|on purpose|by design|no longer (?:accept|have|offer|allow)s?|not included|low[- ]cost|budget airline|outdated|worn|uncomfortable|tiny|noisy|lack of|lacks|used to be|opening hours|(?:closing|close|closes|shut|shuts|closed) (?:at|from) [0-9a-z]+|goug(?:ing|ers?))(?![a-z])/,
  ca: /(?<![a-z])(?:car(?:a|s|es)?|carissim[a-z]*|preus?|tarif(?:a|es)|politica|normes|horaris?|decisio|ja no (?:accepten|hi ha|tenen|permeten)|no (?:accepten|inclou|inclouen|esta(?:n)? inclos[a-z]*|permeten|ofereixen|son|era|eren|es)|deteriorat[a-z]*|deteriorad[a-z]*|antic|antig[a-z]+|vell(?:a|s|es)?|incomod[a-z]*|petit(?:a|s|es)?|soroll[a-z]*|manca(?:va|ven)?|falta(?:va|ven)?|a faltar|escas(?:sa|sos)?)(?![a-z])/,
};

/** Whether a post tells of something that happened, so that it can be found out why. */
export function isIncident(text: string, reading: Complaint, language: ReplyLanguage): boolean {
  const folded = foldText(text);
  if (LASTING[language].test(folded)) return false;
  const { problem, wait, attempts, thing } = reading;
  if (problem || wait || attempts || thing) return true;
  return LIVED[language].test(folded);
}

/** Words of a reply, folded, that speak of an event, or of data that must not be seen. */
const OF_EVENT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /que (?:ha pasado|paso|ha fallado|fallo|esta pasando|falla)|haya pasado|pasado por esto|lo ocurrido|averiguar|el motivo|los detalles|[st]us datos|datos a la vista|exponer datos|esta situacion|experiencia|el problema que/,
  en: /what (?:happened|went wrong|is happening)|went wrong|find out|why this|(?:this|it) (?:has )?happened|dealing with|details|pick it up there/,
  ca: /que (?:ha passat|ha fallat|falla|esta passant|passa)|hagi passat|passat per aixo|ha ocorregut|esbrinar|els detalls|dades/,
};

/** Whether a sentence of a reply, folded, treats what it answers as an event. */
export const isOfEvent = (folded: string, language: ReplyLanguage): boolean =>
  OF_EVENT[language].test(folded);
