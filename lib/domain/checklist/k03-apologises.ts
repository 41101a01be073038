import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { WORK } from './lexicon/work';
import { findAffirmed, phrase, REST } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

/** Puts the fault in the other person's feelings. */
const FAKE = phrase({
  es: [
    `(lo sentimos|lo siento|sentimos|siento|lamentamos|lamento|perdon|perdona|perdone|disculpa|disculpe|disculpas)( mucho)?,? si (te|le|os|se|alguien|algun[oa]?|algo|en algun)( _+){0,4} (sentid[oa]s?|sentir|ofendid[oa]s?|ofend_+|molest_+|incomod_+|causado|parecido|parece)${REST}`,
    `(sentimos|siento|lamentamos|lamento)( mucho)? que (pienses|piense|penseis|creas|crea|creais|opines|opine|opineis|te sientas|se sienta|os sintais|te hayas sentido|se haya sentido|lo veas|lo vea|lo vivas asi|lo viva asi|lo sientas asi|te lo tomes|se lo tome|tengas (esa|esta)|tenga (esa|esta)|te parezca|le parezca|os parezca|(lo |nos )?hayas? (malinterpretado|entendido mal|interpretado))${REST}`,
    `(sentimos|siento|lamentamos|lamento|disculpas?|perdon)( mucho)?,? si ha habido (algun|un) (malentendido|mal entendido)${REST}`,
    `(disculpas?|perdon) a (quien|quienes|todo el que|los que) (se )?(hayan?|pueda[ns]?|pudiera[ns]?)( haber)? (podido )?(molest|sent|ofend)_+${REST}`,
    `(sentimos|siento|lamentamos|lamento)( mucho)? que (te l|se l|os l)o (hayas?|hayais) tomado (asi|mal|a mal|de es[ae])${REST}`,
    `si (te has|se ha|os habeis|alguien se ha|te ha|le ha|os ha|te hemos|le hemos|os hemos) (sentido|ofendido|molestado|sentado mal)${REST}`,
  ],
  en: [
    `(sorry|apologi[sz]e|apologies|regret)( (for|it))?,? if (you|anyone|someone|anybody|we|i|it|this|that|our _+)( [_']+){0,4} (feel|felt|feeling|offend_*|upset|hurt|offence|offense|disrespect_*|disappointed|way|inconvenience_*)${REST}`,
    `(sorry|regret) (that )?you (feel|felt|think|thought|believe|see it|took|were offended|got offended)${REST}`,
    `sorry (that )?you('re| are) (feeling|offended)${REST}`,
    `(sorry|apologi[sz]e|apologies) (to anyone|to those|to anybody) (who|that) (may|might|was|were|felt)${REST}`,
    `(sorry|regret) if there (was|has been|were) (any|a) misunderstanding_*`,
  ],
  ca: [
    `(ho sentim|ho sento|sentim|sento|lamentem|lamento|perdo|perdona|perdoni|disculpa|disculpi|disculpes|ens sap greu|em sap greu)( molt)?,? si (t'|et |us |s'|se |li |algu |alguna |en algun )([_']+ ){0,4}(sentit|sentida|sentir|ofes|ofesa|ofen_*|molest_+|causat|semblat|sembla)${REST}`,
    `(sentim|sento|lamentem|lamento|ens sap greu|em sap greu)( molt)? que (pensis|pensi|penseu|creguis|cregui|cregueu|et sentis|et senti|se senti|us sentiu|t'hagis sentit|s'hagi sentit|ho vegis|ho vegi|ho visquis aixi|tinguis aquesta|et sembli)${REST}`,
    `(sentim|sento|lamentem|lamento) que t'ho hagis pres (aixi|malament)${REST}`,
    `(sentim|sento|lamentem|lamento|disculpes|perdo)( molt)?,? si hi ha hagut (algun|un) malentes${REST}`,
    `si (t'has|s'ha|us heu|algu s'ha|t'ha|l'ha|us ha|t'hem|us hem) (sentit|sentida|ofes|ofesa|molestat|molestada)${REST}`,
  ],
});

/** The sentence of the notice board: nobody in particular is sorry for nothing in particular. */
const FORMULA = phrase({
  es: [
    `(sentimos|siento|lamentamos|lamento|disculpa|disculpe|disculpen|disculpas|perdona|perdone|perdon)( mucho| enormemente| todas)? (por )?(las?|los|el|cualquier|todas las|posibles|toda) (posibles? )?(molestias?|inconvenientes?|inconveniencias?|contratiempos?|confusion)${REST}`,
    `(sentimos|siento|lamentamos|lamento)( mucho| enormemente)? (lo (ocurrido|sucedido|acontecido|que ha pasado)|la situacion|esta situacion|tu situacion|su situacion)(?= ?[.,;:!?\\n]| y | e |$)`,
  ],
  en: [
    `(sorry|apologi[sz]e|apologies|regret)( for| about)? (any|the|all|this|for any)( possible)? (inconveniences?|trouble caused)${REST}`,
  ],
  ca: [
    `(sentim|sento|lamentem|lamento|disculpa|disculpi|disculpeu|disculpes|perdo)( molt)? (per )?(les|els|qualsevol|la|el) (possibles )?(molesties|molestia|inconvenients?|contratemps)${REST}`,
    `(sentim|sento|lamentem|lamento)( molt)? (el que ha (passat|succeit)|la situacio|aquesta situacio)(?= ?[.,;:!?\\n]| i |$)`,
  ],
});

/** Says that it is a pity; does not ask pardon. */
const REGRET = phrase({
  es: [`(lo )?lament(amos|o)${REST}`, `nos apena${REST}`],
  en: [
    `(sad|not nice) to (hear|read|see)${REST}`,
    `sorry to (hear|read|see|learn|find)${REST}`,
    `(we|i) (deeply |sincerely |truly )?regret${REST}`,
  ],
  ca: [`(ho )?lament(em|o)${REST}`],
});

/** Asks pardon, or is sorry for something that it names. */
const REAL = phrase({
  es: [
    '(lo|la) (sentimos|siento)( mucho| muchisimo| de verdad| de corazon)?',
    'mil perdones',
    '(mas )?(sincero|sentido) pesame',
    `que pena (contigo|con (usted|vos|ustedes))${REST}`,
    'no (hay|tiene|tenemos) (excusa|perdon)s?(?! (para|que|de))',
    `me sabe (muy |tan )?mal${REST}`,
    `(sentimos|siento)( mucho| muchisimo| de verdad| enormemente| profundamente| sincera_*| tanto| de corazon)? (?!que te sient)(que|el|la|los|las|lo|esto|eso|(no )?haber_*|esta|este|tu|su|vuestr[oa]|tanta|tanto|todo|leer|saber)${REST}`,
    '(te |le |os |les )?(pedimos|pido|ofrecemos|ofrezco|pedirte|pedirle|pediros|presentamos)( mil| nuestras| una| muchas)? (disculpas?|perdon)',
    `(mil|nuestras|mis|una?) (sinceras |mas sinceras )?disculpas?( por${REST})?`,
    '(acepte[ns]?|aceptad|acepta) nuestras (mas )?(sinceras )?disculpas',
    `(disculpa|disculpe|disculpad|disculpen|disculpas|perdona|perdone|perdonad|perdonen|perdonanos|perdonadnos|perdonenos|disculpanos|disculpadnos|disculpenos|perdon)(?!,? ¿)(,? (por|que|el|la|los|las|de verdad)${REST})?`,
    `nos disculpamos${REST}`,
    `nos sabe (muy |tan )?mal${REST}`,
  ],
  en: [
    'condolences',
    `(so |very |really |truly |deeply |terribly )?sorry(?! to (hear|read|see|learn|find))( (about|for|that|you|we|this|it)${REST})?`,
    `(sincerely |deeply |really |do )?apologi[sz]e( for${REST})?`,
    '(our|my|sincere|sincerest|deepest|huge|many)( sincere| sincerest| deepest)? apologies',
    `apologies( for${REST})?`,
    'forgive us',
  ],
  ca: [
    '(mes )?(sincer|sentit) condol',
    'ho (sentim|sento)( molt| de debo| moltissim)?',
    `(sentim|sento)( molt| de debo)? (?!que et sent)(que|el|la|l'_+|els|les|(no )?haver(-_+)?|aquest|aquesta|tanta|tot)${REST}`,
    '(et |li |us |els )?(demanem|demano|demanar-te|demanar-li|demanar-vos) (mil |moltes )?(disculpes|perdo)',
    '(mil|les nostres|moltes) disculpes',
    `(disculpa|disculpi|disculpeu|disculpin|disculpes|perdona|perdoni|perdoneu|perdonin|perdona'ns|perdoneu-nos|perdoni'ns|disculpa'ns|disculpeu-nos|disculpi'ns|perdo)(?!,? ¿)(,? (per|que|el|la|els|les|de debo)${REST})?`,
    `((ens|em|mos) sap (molt |molt de |de debo )?greu|quin greu)${REST}`,
  ],
});

/** 'Lo sentimos, pero': what follows takes the apology back. */
const TAKEN_BACK =
  /^,? ?(?:pero|but|however|sin embargo|no obstante|pero|per[oò]|tanmateix)(?!\p{L})/u;

function isTakenBack(draft: ReadText, { end }: TextRange): boolean {
  return TAKEN_BACK.test(draft.spoken.slice(end).trimStart());
}

/** 'Sorry you're feeling ignored. You were.': the feeling is granted in the next words. */
const OWNED =
  /(?<!\p{L})(?:you were|you(?:'re| are) right|we let you|ten[ei]s (?:toda la )?(?:razon|rao)|tens (?:tota la )?rao|tiene (?:toda la )?razon|con (?:toda la )?razon|amb (?:tota la )?rao|te (?:hemos )?falla(?:do|mos)|t'hem fallat)(?!\p{L})/u;
const OWNED_WITHIN = 60;

function isOwned({ spoken }: ReadText, { end }: TextRange): boolean {
  return OWNED.test(spoken.slice(end, end + OWNED_WITHIN));
}

function overlaps(range: TextRange, others: readonly TextRange[]): boolean {
  return others.some((other) => range.start < other.end && other.start < range.end);
}

/**
 * K03: asks pardon, graded: for real, as mere regret or formula, or turned against the person.
 * Regret is enough while the draft says that the cause is still looked into.
 */
export const k03Apologises: Guideline = {
  id: 'K03',
  kind: 'presence',
  source: {
    document: '004_e7ad5a32c76626c2.txt',
    quote: 'nunca está de más pedir disculpas',
  },
  move: 'apologise',
  check(text: string): CheckResult {
    const draft = readText(text);
    const fake = findAffirmed(draft, FAKE).filter((range) => !isOwned(draft, range));
    if (fake.length > 0) return foundIn(draft, 'K03', 'warn', 'fake', fake);
    const formula = findAffirmed(draft, FORMULA);
    const real = findAffirmed(draft, REAL).filter((range) => !overlaps(range, formula));
    const kept = real.filter((range) => !isTakenBack(draft, range));
    if (kept.length > 0) return foundIn(draft, 'K03', 'met', 'done', kept);
    if (real.length > 0) return foundIn(draft, 'K03', 'weak', 'takenBack', real);
    if (formula.length > 0) return foundIn(draft, 'K03', 'weak', 'formula', formula);
    const regret = findAffirmed(draft, REGRET);
    const isEnough = findAffirmed(draft, WORK).length > 0;
    if (regret.length > 0 && isEnough) return foundIn(draft, 'K03', 'met', 'done', regret);
    if (regret.length > 0) return foundIn(draft, 'K03', 'weak', 'regret', regret);
    return missing('K03');
  },
};
