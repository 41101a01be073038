import { foldText } from '../fold-text';
import { rule, type TurnedWords, wordsUpTo } from './own-words';

const STOPS =
  "des|perque|i|o|ni|que|pero|ja|fa|quan|si|encara|per|doncs|ara|avui|ahir|mai|sense|despres|abans|durant|mentre|com|em|ens|es|us|no|esta|estan|porto|va|van|diu|diuen|gracies|be|aixi|nomes|sempre|tampoc|tambe|cada|tot|tota|molt|ajuda|fins|on|tinc|sisplau|el dia|dos|tres|quatre|cinc|m'[a-z]+|s'[a-z]+";
const WORDS = wordsUpTo(STOPS);
const DET = '(?:(?:el|la) (?:meu|meva|seu|seva|vostre|vostra)|el|la|els|les|una?)';
const NOUN = "[a-z][a-z·'-]{2,}";
const THING = wordsUpTo(STOPS, `(?:${DET} ${NOUN}|l['’][a-z·-]{3,})`);
const SUBJECT = `(?<what>(?:(?:el|la) (?:meu|meva|vostre|vostra) |el |la |l['’])(?!que )[a-z][a-z·-]{2,}(?: (?:del?|de la|dels|de les) [a-z·-]{3,}| (?:d|de l)['’][a-z·-]{3,})?)`;

/** What is done stands behind the verb: 'no he pogut fer sovint' says nothing. */
const DOING = `(?=(?:(?:fer|veure|posar|rebre|treure|trobar|demanar|canviar|usar|utilitzar|obrir|comprar|reservar|cancel·?lar|anul·?lar|consultar|descarregar|baixar|instal·?lar|actualitzar|activar|imprimir|retirar|enviar|modificar|completar|acabar|tramitar|sol·?licitar|reclamar|tornar|recuperar|desbloquejar|afegir|triar|escollir|obtenir|localitzar|escoltar|validar|verificar|confirmar|renovar|contractar|configurar|pagar|accedir|carregar|trucar|parlar|contactar) (?!(?:${STOPS}|sovint|aixo|allo|res)(?![a-z']))[a-z]|(?:entrar(?! (?:aigua|aire|llum|ningu|gent|menjar))|accedir|registrar-me|connectar-me|comunicar-me|pagar|embarcar|facturar|donar-me de (?:baixa|alta)|trucar|reservar|jugar)(?![a-z])))`;
const NOT =
  "(?:ja |encara )?no (?:em |ens |m'|hi )?(?:puc|podem|deixa|deixen|deixeu|permet|permeten|aconsegueixo|aconseguim|es pot)|(?:segueixo )?sense poder|(?:es |m'es |ha estat |resulta )?impossible|no hi ha manera de";
const COULD_NOT =
  "no (?:(?:he|hem) pogut|(?:em|ens|m')? ?(?:van|va|ha|han|heu) (?:deixar|deixat)|vaig poder|vam poder)";
const TRYING =
  '(?:(?:porto|portem|estic|estem|segueixo|des)[^.!?\\n]{0,28} )?(?:intentant|mirant de|provant de|(?:he |hem )?intentat)';

const WORKS: Readonly<Record<string, string>> = {
  funciona: 'funcioni',
  carrega: 'carregui',
  "s'obre": "s'obri",
  va: 'vagi bé',
  "s'engega": "s'engegui",
  engega: 'engegui',
  refreda: 'refredi',
  escalfa: 'escalfi',
  arrenca: 'arrenqui',
  respon: 'respongui',
  connecta: 'connecti',
};
const FAILS = Object.keys(WORKS).join('|');

const DONE: readonly (readonly [source: string, participle: string])[] = [
  ['cancel·?lat|cancel·?lar|anul·?lat|anul·?lar', 'cancel·lat'],
  ['bloquejat|bloquejar', 'bloquejat'],
  ['perdut|perdre|extraviat|extraviar', 'perdut'],
  ['rebutjat|rebutjar|denegat|denegar', 'denegat'],
];
const THEY = "(?:m'(?:ha|han|heu)|ens (?:ha|han|heu)|(?:em|ens) (?:va|van|vau)|heu|han) ";

/** Told without an article: 'nevera nova i ja no refreda', 'ascensor espatllat'. */
const BARE: readonly (readonly [article: string, nouns: string, ending: string])[] = [
  ['la ', 'nevera|rentadora|caldera|calefacció|cafetera|impressora|pantalla|bateria|barrera', 'da'],
  ['el ', 'rentaplats|forn|mòbil|portàtil|televisor|matalàs|microones|lavabo|datàfon', 't'],
  ["l'", 'aire condicionat|ascensor|escalfador|altaveu', 't'],
];
const bareRules = BARE.flatMap(([article, nouns, ending]) => {
  const what = `(?<=(?:^|[.!?;,:\\n] ?|@[a-z0-9_]+ |(?:i|amb|un|una) ))(?<what>${foldText(nouns)})`;
  return [
    rule(
      `${what}(?: (?!no )[a-z]+){0,3} (?:i |que )?(?:ja )?no (?<verb>${FAILS})(?![a-z'])`,
      `${article}{what} no {verb}`,
      { verbs: WORKS },
    ),
    rule(
      `${what} (?:(?:encara|esta|segueix|continua|un altre cop|tot) ){0,2}(?:espatlla|avaria|trenca)${ending}(?![a-z])`,
      `${article}{what} estigui espatlla${ending}`,
      { trouble: `el problema amb ${article}{what}` },
    ),
  ];
});

/** What is told in so many ways that only the kind of trouble is named. */
const COMMON = [
  ...bareRules,
  rule(
    "(?:em |ens )?(?:surt|apareix|dona|diu|marca|salta)(?: (?:un|el|l'|missatge d'|sempre|nomes))* ?error(?![a-z])",
    '[et] doni error',
    { trouble: 'aquest error' },
  ),
  rule(
    "(?:em|ens|m'|ns) ?(?:estan |continuen |han |heu |esteu |van |vau |volen )?(?:cobrant|cobrat|cobrar|cobren|cobreu|cobra)(?![a-z])[^.!?,;:\\n]{0,40}|(?:heu|han) cobrat(?![a-z])[^.!?,;:\\n]{0,40}",
    "[t'hagis|s'hagi] trobat amb aquest cobrament",
    { trouble: 'el que ha passat amb aquest cobrament' },
  ),
  rule(
    "no (?:m'|em |ens |ho |us )*(?:resolen|han resolt|heu resolt|resoleu|solucionen|solucioneu|han solucionat|donen (?:una |cap )?soluci[a-z]+)(?![a-z])|(?:zero|sense|cap|no hi ha) (?:cap |una )?soluci(?:o|ons)(?![a-z])",
    '[continuïs|continuï] sense una solució',
    { ordeal: 'continuar sense una solució', trouble: "la manca d'una solució" },
  ),
  rule(
    '(?:un altre cop|sempre|de nou|arribem|arriba|va arribar|sortim|surt) (?:molt |tan |[0-9]+ minuts )?tard(?![a-z])|(?:amb|de|acumula|portem?|hi ha) (?:molt |un altre |un |el |mes )?retard(?![a-z])',
    'hi hagi hagut aquest retard',
    { ordeal: 'patir un retard així', trouble: 'el retard' },
  ),
  rule(
    "(?:pessim|mal|horribl|nefast|penos|lamentabl|vergonyos)[oae]? (?:el |es el |el vostre )?servei(?! (?:tecnic|d'atencio))|servei (?:es |va ser |ha estat |tan |molt |un |mes )*(?:pessim|dolent|horribl|nefast|penos|lamentabl|fastic)[ae]?(?![a-z])",
    'el servei no hagi estat bo',
  ),
];

export const CATALAN_OWN_WORDS: TurnedWords = {
  rules: [
    rule(`(?:${NOT}) ${DOING}${WORDS}`, 'no [puguis|pugui] {what}', { ordeal: 'no poder {what}' }),
    rule(`(?:${COULD_NOT}) ${DOING}${WORDS}`, 'no [hagis|hagi] pogut {what}', {
      ordeal: 'no poder {what}',
    }),
    rule(`(?:${TRYING}) ${DOING}${WORDS}`, 'costi tant {what}', {
      ordeal: 'no aconseguir {what}',
    }),
    rule(
      `${SUBJECT}(?: (?:que|segueix|encara|ja|un altre cop|gairebe|mai))* (?:no|tampoc) (?:em |ens |m')?(?<verb>${FAILS})(?=[^a-z ]|$| (?!(?:a|al|per|amb) [a-z]))`,
      '{what} no {verb}',
      { verbs: WORKS },
    ),
    rule(`no (?:em |ens |m')?(?<verb>${FAILS}) ${THING}`, '{what} no {verb}', { verbs: WORKS }),
    rule(
      `(?:problem(?:a|es)|incidenci(?:a|es)) (?:amb|en) ${THING}`,
      '[hagis|hagi] tingut problemes amb {what}',
      { trouble: 'el problema amb {what}' },
    ),
    ...DONE.map(([source, participle]) =>
      rule(`${THEY}(?:${source}) ${THING}`, `s'{hagi/hagin} ${participle} {what}`),
    ),
    rule(
      `(?:no (?:m'|ens |em )?(?:ha |han )?(?:arribat|arriba|arriben)|no (?:he|hem) rebut|sense rebre) ${THING}`,
      'no {hagi/hagin} arribat {what}',
    ),
    rule(
      `(?:(?:segueixo|seguim|continuo|porto|portem|estic|encara) [^.!?\\n]{0,24}?)esperant ${THING}`,
      '[continuïs|continuï] esperant {what}',
    ),
    ...COMMON,
  ],
  turned: {
    'el meu': '[el teu|el seu]',
    'la meva': '[la teva|la seva]',
    'el vostre': 'el nostre',
    'la vostra': 'la nostra',
    vosaltres: 'nosaltres',
  },
  enclitic: [/^(.{3,}r)-me$/, '[-te|-se]'],
  unsaid:
    /(?<![a-z])(?:jo|em|ens|meus?|meves?|mi|nostr[ea]s?|seus?|seves?|vostr[ea]s|aix[oò]|aquest[ae]?s?|res|mes|menys|merda|put[oa]s?|collons|coses?|culpa|veritat|sentit|gracia|pena|fastic|gana|ganes|gent|cas|fill|filla|mare|pare|marit|dona|avia|avi|senyora?|noia|noi|paciencia|idea|dubte|vida|temps|[a-z]+-(?:ho|lo|la|los|les|nos|hi|ne|se))(?![a-z])/,
  joint: /^(?:el|la|els|les|un|una|de|del|dels|a|al|als|en|amb|meu|meva|d'|l')$/,
  many: /^(?:els|les|uns|unes)(?= )/,
};
