import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Who is said to have said it, or what is asked to be passed on. */
const HEARSAY: Record<ReplyLanguage, string> = {
  es: '(?:me|nos) (?:lo |la )?(?:ha[n]? (?:dicho|contado)|dij(?:o|eron)|cont(?:o|aron)|pas(?:o|aron)) (?:por |en )?(?:que (?=[^.,]{0,30}@)|una?|unos|(?:mi|el|la) \\p{L}+|whats|telegram|face)|(?:(?<!(?:me|nos|os|le|ahora|y) )(?:dicen|cuentan|comentan)|se (?:dice|comenta|rumorea|oye))(?: por (?:ahi|el barrio))? que|(?:he |hemos )?(?:lei(?:do)?|oi(?:do)?|visto|vi) (?:por ahi|(?:en|a) (?:una?|el|tele|whats|face|tiktok|twitter|internet|las? redes?) ?(?:grupo|foro|canal|video|audio|red|vecin[oa])?)|segun (?:dicen|cuentan|me (?:dicen|cuentan))|(?:compart(?:id|an|e|ir)|difund(?:id|an|e)|pas(?:ad|en|a)(?:lo|la)|que se sepa)(?: por favor)? ?[!.]*$',
  en: "(?:psa|heads up everyone)|(?:my|a|some) (?:\\p{L}+ ){0,2}(?:cousin|mate|neighbou?r|friend|sister|brother|uncle|bloke|guy|lad|driver|colleague|hairdresser)(?:['’]?s)?(?: \\p{L}+){0,3} (?:says?|said|told (?:me|us)|swears|reckons|claims|saw|seen|heard)|(?:i|we)?(?:['’]ve)? ?(?:just )?(?:saw|seen|read|heard) (?:it |this |somewhere |that )?(?:in|on|from|off) (?:an? |the |my )?(?:\\p{L}+ ){0,2}(?:group|forum|tiktok|facebook|reddit|whatsapp|telegram|grapevine|internet)|(?:someone|people|somebody|everyone|folks) (?:on \\p{L}+ )?(?:says?|said|are saying|reckons?)(?! (?:they|he|she|no|yes|monday|will|branch))|apparently(?! (?:this|that's|i|we|my|our|you|your|the|no|not)(?!\\p{L}))|rumou?r|word is|(?:pass (?:it|this) on|share|spread the word|pls share|please share) ?[!.]*$",
  ca: "(?:m['’]|ens |m )(?:ho )?(?:ha(?:n)? (?:dit|explicat|contat)) (?:que (?=[^.,]{0,30}@)|una?|el (?!que)|la)|(?:una?|el meu|la meva) \\p{L}+ (?:m['’]|em |ens )?(?:ho )?(?:ha dit|va dir|diu|ha explicat)|(?<!(?:em|ens|us|mos|li|ara|m['’]) )(?:diuen que|es diu que|es comenta|ho diu tothom)|(?:ho )?(?:he|hem|vaig|vam) (?:llegit|llegir|vist|veure|sentit|sentir) (?:a dir|(?:en|a|al|per) (?:una? |el |la |les )?(?:grups?|forum|canal|video|tiktok|whats\\p{L}*|telegram|xarxes|internet))|segons (?:diuen|m['’]han dit)|(?:compartiu|passeu[- ]?ho|feu[- ]?ho correr|difoneu)(?:-ho)? ?[!.]*$",
};

/** What a maker is said to do: no one who bought it can see that. */
const MAKING: Record<ReplyLanguage, string> = {
  es: '(?:no )?compr(?:eis|en|es) [^.!?]{2,50}(?:[,.:;] )(?:(?:l[oa]s? )?(?:hac|fabric|tra|traj|llev|pon|mezcl)[a-z]*|es|son|esta|estan) [^.!?]{0,60}(?:de|en|con|sin) ',
  en: "(?:do ?n['’]?t|never|stop) buy(?:ing)? [^.!?]{2,50}(?:[,.:;] )(?:they|it|all|its|it['’]s|they['’]?re)[^.!?]{0,12} (?:made|make|come|comes|full|imported|put|fake|just)",
  ca: '(?:no )?compr(?:eu|is|in) [^.!?]{2,50}(?:[,.:;] )(?:(?:els?|les?|la|ho|hi) )?(?:fan|fabriquen|porten|posen|barregen|ve|venen|es|son|esta|estan) ',
};

/** What somebody lived through themselves, or the brand said to them about their own case. */
const OWN: Record<ReplyLanguage, string> = {
  es: 'mi (?:pedido|paquete|factura|compra|reserva|cuenta|dinero|vuelo|caso|cita)|(?:pedi|compre|pague|llame|reclame|contrate|reserve|llevo|llevamos|me (?:han |ha |habeis )?(?:cobr|lleg|devuelv|devolv|rob|dej|ven[dg]|env|mand|atend)[a-z]*|tengo|tuve|fui|fuimos|hemos ido|soy client[ea])(?![a-z])|en (?:la|vuestra|su) (?:tienda|oficina)',
  en: "my (?:order|parcel|package|bill|account|booking|refund|money|flight|case|appointment|card|room)|(?<!\\p{L})mine (?:arrived|came|broke|was|is)|(?<!\\p{L})i (?:ordered|bought|paid|booked|called|emailed|waited|tried|got|had|went|was|am|have been)|(?<!\\p{L})(?:we|i)['’]ve (?:been|had|called|paid|waited)|your (?:agent|staff|team|rep|adviser|store|driver)",
  ca: "(?:la|el) (?:meva|meu) (?:comanda|paquet|factura|compra|reserva|compte|diners|vol|cas|cita)|(?:vaig|vam) (?:comprar|demanar|pagar|trucar|anar|reservar|contractar)|(?:fa|porto|portem) (?:\\p{L}+ ){0,2}(?:dies?|setman|mes|hor)|(?:em|m['’]) ?(?:heu|ha arribat|van? (?:cobrar|enviar|tornar|deixar))|vindri(?:eu|en)|a la botiga|(?:no )?(?:he|hem) (?:sortit|estat)(?!\\p{L})",
};

/** Whom it happened to, once what others said is taken out. */
const MINE =
  /(?<!\p{L})(?:me|nos|mis?|nuestr[oa]s?|my|our|us|em|ens|meu|meva|meus|meves|nostr\p{L}+|m['’]\p{L}+)(?!\p{L})/u;

const start = (source: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${source})`, flags);
const patternsOf = (language: ReplyLanguage) => ({
  heard: start(`${HEARSAY[language]}|${MAKING[language]}`),
  said: start(HEARSAY[language], 'gu'),
  lived: start(OWN[language]),
});
const PATTERNS = { es: patternsOf('es'), en: patternsOf('en'), ca: patternsOf('ca') };

/** Whether a post passes on what others say of the brand, and tells nothing of the author's own. */
export function isHearsay(text: string, language: ReplyLanguage): boolean {
  const folded = foldText(text).trim();
  const { heard, said, lived } = PATTERNS[language];
  if (!heard.test(folded) || lived.test(folded)) return false;
  return !MINE.test(folded.replace(said, ' '));
}
