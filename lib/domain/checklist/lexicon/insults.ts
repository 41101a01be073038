import { phrase } from '../phrase';

/** Words with a harmless use ("un fallo estúpido nuestro") insult where they are thrown at someone. */
const ES_THROWN =
  'eres|sos|es usted|sois|son ustedes|seras|no seas|no sea|no seais|pedazo de|so|valiente';
const ES_SOFT =
  'tont|inutil|ridicul|pesad|cansin|plasta|amargad|cret|vag|crio|niñ|cafre|burr|lerd|liante|aprovechad|estupid|payas|mentiros|maleducad|ignorant|analfabet|patetic|tarad|trol|energumen|sinvergüenza|sinverguenza|quejica|exagerad';
const EN_THROWN = "you're|you are|don't be|such|what|stop being|you";
const EN_SOFT =
  'fool|joke|nuisance|child|baby|disgrace|embarrassment|stupid|dumb|pathetic|ignorant|clown|jerk|loser|liar|troll|karen|snowflake|rude|bully|hater';
const CA_THROWN = 'ets|sou|es voste|seras|no siguis|no sigui|quin|quina|tros de';
const CA_SOFT =
  'ruc|tonto|inutil|ridicul|pesa|ase|babau|estupid|idiota|creti|burr|pallass|mentider|maleduca|ignorant|patetic|trol|poca-vergonya|pocavergonya|exagera';

export const INSULTS = phrase({
  es: [
    'idiotas?',
    'imbecil(es)?',
    'gilipollas',
    'subnormal(es)?',
    'cabron(es|a|as)?',
    'capull[oa]s?',
    'pendej[oa]s?',
    'malnacid[oa]s?',
    'hij[oa]s? de puta',
    'hijoputa',
    'gentuza',
    'boludos?',
    'pelotud[oa]s?',
    'mamon(es)?',
    'llorica(s)?',
    'vete a (la mierda|tomar por culo|la porra)',
    'que te (den|jodan|folle_*)',
    'callate',
    'callese',
    'cierra la boca',
    'mierdas?',
    'jodete',
    `(${ES_THROWN}) (un |una |unos |unas )?(tan |muy )?(${ES_SOFT})_*`,
    '(mira|escucha|oye),? (bonit[oa]|guap[oa]|majete|maj[oa]|ric[oa]|hij[oa] mi[oa]|chaval[a]?|colega)',
    '(a ver si|haber si) aprendes',
    '(menud|vay|hay que ser )([oa]s? )?(payas|mentiros|maleducad|ignorante|inutil|tont|sinverg[uü]enza|energumen|aprovechad|amargad|cretin|estupid)_*',
    'que (cansin|pesad|plast|list|graciosill|exagerad)[oa]s? (eres|sos|es usted|sois)',
    '(haz|haga)[ts]elo mirar',
    'no (tienes|tenes|tiene usted|teneis) ni (puta )?idea(?! (de (lo|cuant|como|que)|cuant))',
    'vete a llorar_*( a otr[oa] _+)?',
    'que poca (educacion|vergüenza|inteligencia)',
  ],
  en: [
    'idiots?',
    'morons?',
    'imbeciles?',
    'dumbass',
    'assholes?',
    'dickheads?',
    'bastards?',
    'scumbags?',
    'crybab(y|ies)',
    'whiners?',
    'fuck_*',
    'bullshit',
    'shut up',
    'piss off',
    'screw you',
    'get lost',
    'get a life',
    'grow up',
    'stop (whining|moaning|complaining|crying)',
    '(listen|look),? (buddy|pal|sweetheart|love|mate|honey)',
    `(${EN_THROWN}) (a |an )?(so |really |just )?(a |an )?(${EN_SOFT})s?`,
  ],
  ca: [
    'imbecils?',
    'gilipolles',
    'capsigran(y|ys)',
    'torracollons',
    'fill(a)? de puta',
    'ves a (la merda|cagar|prendre pel cul)',
    'merdos(o|a|os|es)?',
    'tanca la boca',
    'que et bombin',
    '(mira|escolta),? (mac[oa]|maca|rei|reina|bonic|bonica|noi|nena)',
    'a veure si aprens',
    '(ves a|ves a) plorar',
    "fes-t'ho mirar",
    'no (tens|teniu) ni idea(?! (de (el|com|quant)|del))',
    'ploramiques',
    'curt de gambals',
    `(${CA_THROWN}) (un |una |uns |unes )?(tan |molt )?(${CA_SOFT})_*`,
  ],
});
