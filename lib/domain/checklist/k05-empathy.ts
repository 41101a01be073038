import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { FEELINGS } from './lexicon/feelings';
import { findAffirmed, phrase, REST } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

/** Names the feeling, takes the person's side, or says that the cause is too much. */
const EMPATHY = phrase({
  es: [
    `(?:entiend|entend|comprend|imagin|sab|se nota|lee)\\p{L}*(?: [\\p{L}]+){0,5}? (?:${FEELINGS.es})`,
    `(?:sabemos|se|imaginamos|imagino|entendemos|entiendo|comprendemos|comprendo) lo (?!que)\\p{L}+ que (?:es|esta|ha|debe|puede|resulta|tiene|te)${REST}`,
    `(?:es|resulta|parece) (?:muy |totalmente |completamente |perfectamente |mas que |del todo )?(?:normal|logico|comprensible|natural|entendible) (?:que|tu|su|el|la)${REST}`,
    '(?:tienes|tiene|teneis|tienen) (?:toda la |mucha |parte de )?razon',
    '(?:tienes|tiene|teneis|tienen) (?:todo el derecho|todos los motivos|motivos) (?:a|para|de) \\p{L}+',
    'con (?:toda la )?razon',
    '(?:ponemos|pongo|ponernos|ponerme) en (?:tu|su|vuestro) (?:lugar|piel|situacion)',
    'en (?:tu|vuestro) lugar',
    'en su lugar,? (?:tambien|yo|nosotros|estari|nos|cualquiera)\\p{L}*',
    'cualquiera (?:se|estari[ao]|acabaria) (?:enfad|molest|harta|indign|desesper|frustr|cans)\\p{L}*',
    '(?:perd|agot|acab|quita)\\p{L}* (?:la |tu |su |vuestra |con la |tiempo y )?paciencia',
    'es (?:para|como para) (?:enfad|molest|indign|desesper|frustr)\\p{L}*',
    '(?:es|esta siendo|ha sido|resulta) (?:muy |realmente |tan |bastante |de lo mas )?(?:frustrante|desesperante|indignante|agotador|un fastidio|una faena|un engorro)',
    '(?:que|vaya|menud[oa]) (?:faena|rabia|fastidio|lata|mal rato|disgusto|impotencia|pena|chasco|lio|susto|palo|disgustazo|desastre)',
    `(?:sentimos|siento|lamentamos|perdon por|perdona por|disculpa por)(?: \\p{L}+){0,4}? (?:${FEELINGS.es})`,
    'no es (?:normal|aceptable|de recibo|logico|justo|lo que (?:prometemos|queremos|mereces|merece|esperas|espera))',
    'no hay quien l[oae]s? (?:aguante|entienda|soporte)',
    'nadie (?:merece|quiere)',
    'que (?:nervios|agobio|angustia|frio|calor|impotencia|paciencia)',
    'no tiene (?:perdon|nombre|excusa|justificacion)',
    'no puede ser(?: que)?',
    '(?:nadie|ningun cliente) (?:deberia|tendria que)',
    '(?:es|resulta|ha sido|fue) (?:del todo |totalmente |completamente )?(?:inaceptable|intolerable|injustificable)',
    '(?:fastidia|desespera|indigna|cabrea|molesta mucho|enfada)(?! a )',
    'no es para menos',
    `(?:te|le|os) ha hecho perder (?:tiempo|paciencia)${REST}`,
    '(?:es|son|fue|fueron|ha sido|han sido) (?:demasiad[oa]s?|mucho|muchisim[oa]|mucho tiempo|mucha espera|una eternidad|excesiv[oa]|inaceptable)',
    'a cualquiera le (?:molest|enfad|indign|frustr)\\p{L}*',
    '(?:cansa|molesta|enfada|desespera|fastidia|frustra)n? a cualquiera',
    'fastidia,? y mucho',
    'no es de recibo',
    'no tiene ninguna gracia',
    '(?:debe|tiene que|ha debido|debio) (?:de )?(?:haber sido|ser|resultar) (?:muy |bastante |realmente )?(?:frustrante|duro|molesto|incomodo|desagradable|angustioso|desesperante|complicado)',
    `(?:siento|sentimos|lamentamos)(?: mucho)? (?:tu|su|vuestr[oa]|el|la) (?:${FEELINGS.es})`,
    `(?:se entiende|entendible) (?:tu|su|el|la|perfectamente)${REST}`,
    'te entiendo|te entendemos|le entiendo|le entendemos|os entendemos',
  ],
  en: [
    `(?<!(?:to|better|us|me|not|doesn't|can't) )(?:understand|imagine|appreciate|reali[sz]e|recogni[sz]e)(?:,? [\\p{L}']+){0,6}? (?:${FEELINGS.en})`,
    `(?:know|see|tell|hear|get) (?:how|why|that|this|it|it's|you're|you are|the|your)(?: [\\p{L}']+){0,5}? (?:${FEELINGS.en})`,
    '(?<!(?:to|better|us|me) )(?:understand|share|hear) (?:your|the|why you have|these) concerns?',
    `(?:sorry|apologi[sz]e|apologies)(?: \\p{L}+)? (?:for|about) (?:the|your|all the|causing) (?:${FEELINGS.en}|frustrations?|stress|disappointment|upset|annoyance|hassle|worry|anxiety|distress)${REST}`,
    `sorry (?:that )?(?:you're|you are|you feel so) (?:so |very |really )?(?:${FEELINGS.en})`,
    `(?:that's|this is|it's|that is|that must be|this must be|it must be|that must have been|must have been|sounds|that sounds|it can be|that can be|that would be|how|i know it's)(?: (?:so|very|really|quite|incredibly|super|certainly|definitely|never|always|pretty|a bit|rather|such a|must be|been|more than)){0,4}? (?:frustrating|annoying|upsetting|disappointing|awful|stressful|terrible|horrible|worrying|maddening|infuriating|a pain|no fun|unacceptable|not on|not acceptable|not good enough|far too long|too long|tough|the worst|a bummer|exhausting|tiring|unpleasant|a nightmare|scary|draining|rubbish|disheartening|gutting|awkward|inconvenient|concerning|worrisome)`,
    "you(?:'re| are|'ve every| have every) (?:absolutely |completely |quite |totally |so )?right(?! (?:now|here|there|away))(?: to be \\p{L}+)?",
    "(?:we|i)(?:'d| would) (?:be|feel) (?:just as |very |really )?(?:upset|annoyed|frustrated|angry|fed up|disappointed|worried)(?: too)?",
    'in your (?:shoes|place|position)',
    `(?:of course|naturally|understandably|no wonder),? you(?:'re| are) (?:${FEELINGS.en})`,
    'patience (?:is running out|has run out|is wearing thin|must be)',
    '(?:losing|lose|lost|out of) patience',
    `(?:it makes sense|no wonder|understandabl[ey])${REST}`,
    '(?:cost|wasted)(?: of)? (?:you )?(?:time|your time)(?: and patience)?',
    "(?:try|tried|test) (?:anyone's|anybody's) patience",
    'anyone would be \\p{L}+',
    `it's no fun${REST}`,
    "that's not on",
    'fair point',
    'fair complaint',
    '(?:nobody|no one) (?:should|deserves|wants|likes)',
    'the last thing (?:anyone|anybody|you)',
    '(?:is|are|was|were) (?:simply |just |completely |totally |frankly )?(?:unacceptable|inexcusable|not good enough|not okay|not ok)',
    'every right to',
    "(?:isn't|is not|wasn't|was not|aren't) (?:right|fair|fun|acceptable|okay|ok|on|good enough)",
    '(?:is|are|was|were|feels|felt) (?:so |very |really |just |simply |pretty |absolutely )?(?:awful|dreadful|miserable|maddening|infuriating|exhausting|gutting|a nightmare|unfair|rubbish)',
    'we hear you',
    `you shouldn't have (?:had )?to (?:put up|wait|deal|go through|chase|ask)${REST}`,
    `understand (?:how|why)${REST} (?:feel|upset|important)(?:ing|s)?`,
    `know how important${REST}`,
  ],
  ca: [
    `(?:entenem|entenc|comprenem|comprenc|imaginem|imagino|sabem|es nota|llegim)(?: [\\p{L}·'-]+){0,5}? (?:l')?(?:${FEELINGS.ca})`,
    "(?:entenem|entenc|comprenem|comprenc) l'(?:enuig|enfadament|empipament|angoixa)",
    `(?:sabem|imaginem|entenem|entenc) com (?:n'es|es|d[e'])${REST}`,
    `es (?:molt |totalment |ben |del tot )?(?:normal|logic|comprensible|natural) (?:que|el teu|la teva)${REST}`,
    '(?:tens|te|teniu|tenen) (?:tota la |molta |part de )?rao',
    '(?:tens|te|teniu) (?:tot el dret|tots els motius|motius) (?:a|per) \\p{L}+',
    'amb (?:tota la )?rao',
    '(?:posem|poso|posar-nos) (?:al|en el) (?:teu|seu|vostre) lloc',
    'al (?:teu|vostre) lloc',
    '(?:quin|vaja) (?:disgust|embolic|ensurt|desastre|desgavell)',
    'no es (?:normal|acceptable|just|el que (?:prometem|volem|mereixes|mereix))',
    'no te (?:perdo|nom|excusa)',
    'ningu (?:no )?(?:mereix|vol)',
    '(?:quin|quina) (?:nervis|angoixa|fred|calor|impotencia|paciencia|llastima)',
    'no pot ser(?: que)?',
    '(?:ningu|cap client) (?:no )?hauria',
    '(?:emprenya|fa enfadar|desespera|indigna|enfada)(?! a )',
    `(?:sentim|sento|lamentem|greu|perdo per)(?: [\\p{L}']+){0,4}? (?:l')?(?:${FEELINGS.ca})`,
    'al seu lloc,? (?:tambe|jo|nosaltres|estari|ens|qualsevol)\\p{L}*',
    "qualsevol (?:s'|es |acabaria |estaria )(?:enfad|empip|molest|indign|desesper|frustr|cans)\\p{L}*",
    '(?:perd|esgot|acab)\\p{L}* (?:la |la teva |la seva |el temps i )?paciencia',
    "es (?:per|com per)(?: a)? (?:enfad|empip|molest|indign|desesper)\\p{L}*(?:-\\p{L}+|'s)?",
    "(?:veiem|veig|se|sabem)(?: [\\p{L}']+){0,4}? com n'es de \\p{L}+",
    `es compren(?: que)?${REST}`,
    'faria rabia a qualsevol',
    `ens (?:en )?fem carrec${REST}`,
    'quina (?:rabia|llastima|murga|llauna|mala estona)',
    "no n'hi ha per a? ?menys",
    'fa rabia,? i molta',
    'no fa cap gracia',
    `(?:t'|li |us )?ha fet perdre (?:temps|paciencia)${REST}`,
    '(?:es|son|ha estat|han estat) (?:massa|molt|moltissim|molt de temps|una eternitat|excessiu|inacceptable)',
    '(?:molestaria|enfadaria|empiparia) a qualsevol',
    '(?:deu|devia) (?:haver estat|ser) (?:molt )?(?:frustrant|dur|molest|incomode|desagradable|complicat)',
    "t'entenc|t'entenem|us entenem|l'entenem",
  ],
});

/** Understanding without an object: better than nothing. */
const BARE = phrase({
  es: [
    '(?:entendemos|entiendo|comprendemos|comprendo|sentimos) (?:las?|los|el|tus?|sus?) (?:molestias?|inconvenientes?)',
    '(?:lo )?(?:entendemos|entiendo|comprendemos|comprendo)(?= ?[.,;:!?\\n]|$)',
    'que mal',
    'vaya',
    'ostras',
  ],
  en: [
    '(?:we|i) (?:completely |totally |do )?understand(?= ?[.,;:!?\\n]|$)',
    'understand (?:the|any) (?:inconvenience|trouble)',
    'oh no',
    'yikes',
    "that's not good",
  ],
  ca: [
    '(?:entenem|comprenem) (?:les|la|els|el) (?:molesties|molestia|inconvenients?)',
    '(?:ho )?(?:entenem|entenc|comprenem)(?= ?[.,;:!?\\n]|$)',
  ],
});

const TAKEN_BACK =
  /^[^.!?\n]{0,25}?,? (?:pero|but|however|sin embargo|per[oò]|tanmateix)(?!\p{L})/u;

function isTakenBack(draft: ReadText, { end }: TextRange): boolean {
  return TAKEN_BACK.test(draft.spoken.slice(end));
}

/** K05: names the feeling or what is behind it. */
export const k05Empathy: Guideline = {
  id: 'K05',
  kind: 'presence',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'entiende por qué están enfadados' },
  move: 'acknowledge',
  check(text: string): CheckResult {
    const draft = readText(text);
    const said = findAffirmed(draft, EMPATHY);
    const kept = said.filter((range) => !isTakenBack(draft, range));
    if (kept.length > 0) return foundIn(draft, 'K05', 'met', 'done', kept);
    if (said.length > 0) return foundIn(draft, 'K05', 'weak', 'takenBack', said);
    const bare = findAffirmed(draft, BARE);
    return bare.length > 0 ? foundIn(draft, 'K05', 'weak', 'bare', bare) : missing('K05');
  },
};
