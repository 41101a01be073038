import type { ReplyLanguage } from '../../post';

/**
 * Words, on folded text, that a person uses who tells of themselves or speaks to the brand; news,
 * headlines and notices have none. Sources of regular expressions.
 */
export const PERSONAL_WORDS: Readonly<Record<ReplyLanguage, string>> = {
  es: 'yo|me|mi|mis|mio|mia|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|he|hemos|habia|llevo|llevamos|tengo|tenemos|estoy|estamos|quiero|queremos|necesito|puedo|podemos|voy|vamos|fui|fuimos|os|vosotr[oa]s|vuestr[oa]s?|ustedes|usted|te|tu|tus|[a-zñ]{2,}(?:ais|eis|asteis|isteis)|hola|buenas|buen dia|buenos dias|comparto|gracias|ayuda|por favor|soy|somos|[a-zñ]{2,}(?:amos|emos)|estuvimos|fuimos|vinimos|salimos|perdimos|pedimos|recibimos|tuvimos|hicimos|pudimos|pedi|compre|llame|pague|hice|ya van',
  en: "i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|us|our|you|you're|you've|your|yours|u|ur|hi|hello|hey|please|pls|thanks|thx|help",
  ca: "jo|em|m'[a-z]+|meu|meva|meus|meves|mi|amb mi|ens|nosaltres|nostre|nostra|nostres|he|hem|porto|portem|tinc|tenim|estic|estem|soc|som|vull|volem|necessito|puc|podem|vaig|vam|us|vosaltres|vostre|vostra|vostes?|et|teu|teva|[a-z]{2,}(?:eu|iu)|hola|bon dia|bona tarda|gracies|ajuda|si us plau|sisplau",
};

/** Asked of whoever reads, on folded text. */
export const ASKED_OF_ALL: Readonly<Record<ReplyLanguage, string>> = {
  es: '¿? ?(?:hay )?algui?en (?:que )?(?:tiene|tenga|sabe|sabes|vende|venda|me (?:presta|vende|recomienda|ayuda)|mas (?:a|al|con)|con)(?![a-zñ])|algun (?:buen )?samaritano|alg[uo]na? alma|(?:se )?busc[ao] amistad|amistad sincera|conoceis (?:a|algun)',
  en: '(?:does |do |is |has )?any(?:one|body) (?:else )?(?:know|knows|have|has|got|having|with|selling|recommend|here)(?![a-z])|hey twitter|dear twitter|twitter,? (?:what|how|do)',
  ca: 'algu (?:sap|te|ven|em (?:recomana|deixa|ajuda)|mes (?:a|amb)|que)(?![a-z])|alguna anima',
};

/** Somebody may be about to hurt themselves: no draft, a person. */
export const SELF_HARM: Readonly<Record<ReplyLanguage, string>> = {
  es: 'suicid(?:arme|arse|io|arnos)|quitarme la vida|(?:me voy a|quiero|voy a) matarme|no quiero (?:seguir viviendo|vivir mas)|autolesion',
  en: "suicid(?:e|al)|kill(?:ing)? myself|end(?:ing)? my life|take my own life|(?:do not|don'?t) want to live|self-?harm",
  ca: "suicid(?:ar-?me|ar-?se|i)|treure'm la vida|(?:em vull|vull) matar-?me|no vull (?:viure mes|seguir vivint)|autolesi",
};
