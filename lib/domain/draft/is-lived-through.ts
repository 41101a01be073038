import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Said of oneself, yet only an opinion, a wish or a way to speak to a friend. On folded text. */
const OPINION: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:para mi(?= que)|a mi (?:modo|parecer|juicio|entender)|(?:no )?me (?:lo |los )?(?:quiero |puedo |quisiera )?(?:imagin|parec|gust|encant|agrad|alegr|suen|sorprend|consta|extrañ|reir|rio|refier)[a-z]*|me hacen? (?:gracia|ilusion)|en mi opinion|mi opinion|estoy (?:de acuerdo|content|segur|con (?:el|ella|vosotr|ustedes))[a-z]*|tengo entendido|nuestr[oa]s? (?:web|app|pagina|canales|tiendas?))(?![a-zñ])/g,
  en: /(?<![a-z])(?:i (?:think|guess|bet|wonder|mean|imagine|hope|love|agree|suppose|heard|read|saw)|i'd (?:love|like)|(?:let me|tell me|imo|in my opinion)|our (?:website|app|page|stores?))(?![a-z])/g,
  ca: /(?<![a-z])(?:(?:no )?(?:m'|em )(?:ho )?(?:vull |puc )?(?:imagin|sembl|agrad|encant|alegr|son|sorpren)[a-z]*|em fa gracia|al meu (?:parer|entendre)|(?:la )?meva opinio|estic (?:d'acord|content|segur)[a-z]*|tinc entes|(?:el |la )?nostr[ea] (?:web|app|pagina|botiga))(?![a-z])/g,
};

/** To whom something happened, or what they did themselves. On folded text. */
const OWN: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:me|nos|mis?|mi[oa]|conmigo|nuestr[oa]s?|llevo|llevamos|estoy|estamos|tengo|tenemos|tuve|tuvimos|puedo|podemos|pude|pague|compre|llame|pedi|hice|fui|fuimos|soy client[ea]|somos client[ea]s|he|hemos|necesito|quiero|sigo|seguimos|yo (?!te |os |creo|pienso|digo|diria|opino|no se)|(?!vamos|informe)[a-zñ]{3,}(?:amos|imos|rme|rnos)|(?<!(?<![a-zñ])(?:te|les?|os) )[a-zñ]{3,}(?:aron|ieron))(?![a-zñ])/,
  en: /(?<![a-z])(?:i|i'm|i've|i'd|im|ive|me|my|mine|we|we're|we've|us|our)(?![a-z])/,
  ca: /(?<![a-z])(?:em|ens|m'[a-z]+|me[uv][a-z]*|nostr[a-z]+|porto|portem|estic|estem|tinc|tenim|he|hem|vaig|vam|vull|puc|podem|necessito|soc client[a]?|segueixo)(?![a-z])/,
};

/** 'Contraté', 'perdí': who writes did it, as the accent tells in Spanish. */
const DID =
  /(?<!\p{L})(?!(?:por)?qu[eé]|caf[eé]|tambi|as[ií]|aqu[ií]|all[ií]|sabr|podr|ser[eé])\p{L}{3,}[éí](?!\p{L})/iu;

/** Whether who writes tells something of themselves that is more than what they think. */
export function isLivedThrough(text: string, language: ReplyLanguage): boolean {
  if (language === 'es' && DID.test(text)) return true;
  return OWN[language].test(foldText(text).replace(OPINION[language], ' '));
}
