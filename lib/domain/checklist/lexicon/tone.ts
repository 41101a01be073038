import { phrase } from '../phrase';

/** Tells an upset person how to feel. 'Tranquilo, lo arreglamos' is kind and not meant. */
export const COMMAND = phrase({
  es: [
    'calmate',
    'calmese',
    'calmaos',
    'calmense',
    'tranquilizate',
    'tranquilicese',
    'tranquilizaos',
    'relajate',
    'relajese',
    'baj[ae] el tono',
    'baja un cambio',
    'no te pongas asi',
    'no se ponga asi',
    'no exageres',
    'no exagere',
    'no seas exagerad[oa]',
    'no es para tanto',
    '(deja|deje|dejad|para|pare) (ya )?de (quejar(te|se|os)|llorar|lloriquear|protestar|marear)',
    '(vete|vayase|andate|idos|marchate|largate|cambiate) (con la musica )?a otr[oa] (compañia|operador_*|empresa|banco|sitio|lado|hotel|tienda|parte)(?! (nuestr|de))',
    '(sabes|sabe|sabeis) donde (esta|tiene[ns]?) la puerta',
    'si no (te|le|os) gusta,? (pues )?(vete|vayase|te vas|puerta|cambiate|date de baja)',
    'ahi tienes la puerta',
  ],
  en: [
    'calm down',
    '(?<=^|[.!?] )relax(?= ?[.,!])',
    'chill out',
    'settle down',
    'get over it',
    "if you don't like it,? (then |just |you can |feel free to )?(leave|cancel|go elsewhere)(?= ?[.!]| *$)",
    '(?<=^|[.!?] ?)(then|so|fine,?) (just )?(cancel|leave)(?= ?[.!,]| *$)',
    '(to|with) someone who cares',
    'no need to (be|get) (rude|aggressive|upset|angry|so)',
    "don't be (so )?(dramatic|rude|silly)",
    "you('re| are) (over-?reacting|exaggerating)",
    'watch your (tone|language|mouth)',
  ],
  ca: [
    "calma't",
    "calmi's",
    'calmeu-vos',
    "tranquil.?litza't",
    "tranquil.?litzi's",
    "relaxa't",
    'no exageris',
    'no exageri',
    'abaixa el to',
    'no et posis aixi',
    "(ves-te'n|ves-te'n|marxa|canvia't) a una? altr[ae] (companyia|empresa|operadora?|banc|lloc|banda)",
    '(deixa|pari|para) de (queixar-_+|plorar)',
    'ja saps on es la porta',
    'no n.hi ha per tant',
  ],
});

/** Says that the person is wrong and stops there. */
export const DENIAL = phrase({
  es: [
    '(eso|esto|lo que (dices|dice|decis|cuentas|cuenta|comentas|comenta)) (que (dices|dice|cuentas) )?(no es (cierto|verdad|asi)|es (mentira|falso|una mentira|incorrecto|totalmente falso))',
    '(mientes|miente usted|estas mintiendo|esta mintiendo|no mientas|no mienta|deja de mentir|deje de mentir)(?! por (nosotros|mi))',
    '(te equivocas|se equivoca usted|usted se equivoca|os equivocais|estas (muy )?equivocad[oa]|esta usted (muy )?equivocad[oa])',
    '(?<=^|[.!?] )(falso|mentira)(?= ?[.,!])',
    'menuda mentira',
    'vaya mentira',
    '(?<!\\? )no (tienes|tenes|tiene usted|teneis) (la )?razon(?! (para|de))',
  ],
  en: [
    "(that's|that is|this is|it's|what you('re| are) saying is) (simply |just |completely |absolutely |totally )?(not true|untrue|false|a lie|incorrect|wrong of you|(nonsense|rubbish)(?= ?[.!]* *$| ?[.!,]* (and )?you (know|are|did|never)))",
    "you('re| are) (simply |just |completely |totally )?(mistaken|lying|wrong|incorrect)",
    'stop lying',
  ],
  ca: [
    '(aixo|el que (dius|diu|expliques|explica))( que dius)? (no es (cert|veritat|aixi)|es (mentida|fals|una mentida))',
    '(menteixes|menteix voste|esta mentint|estas mentint|no menteixis|deixa de mentir)',
    "(t'equivoques|voste s'equivoca|s'equivoca voste|us equivoqueu|vas errat|va errat|esta equivocat)",
    '(?<=^|[.!?] )(fals|mentida)(?= ?[.,!])',
    'no (tens|te voste|teniu) (la )?rao',
  ],
});

/** Counts how often we have said it. */
export const SCOLDING = phrase({
  es: [
    'como ya (te|le|os|les|se)( (lo|te|le|os))? (hemos |habiamos |he |habia )?(dicho|dijimos|dije|explicado|explicamos|repetido|advertido|avisamos|comunicamos)',
    'ya (te|le|os) (lo )?(hemos|he) (dicho|repetido|explicado)( (mil|varias|muchas|cien|dos|tres|\\d+) veces)?',
    'por (enesima|ultima) vez',
    'cuantas veces (tenemos|hay) que',
    '(te|se|os) l[oa] (hemos|he) (dicho|repetido|explicado|contado) ya( (mil|varias|muchas|cien|dos|tres|cuatro) veces)?',
    'y a (mi|nosotros) que(?= ?[.!?]| (me|nos) (cuent|import|dic|expli))',
    '(te|le) repetimos que',
  ],
  en: [
    "as (we|i)( have|'ve)? (already |previously |repeatedly )?(told|said to) you",
    "as (we|i)( have|'ve)? (already|repeatedly) (said|told|explained|stated)",
    "(we|i)('ve| have) (already )?told you( (that|before|already))?",
    'for the last time',
    'how many times',
  ],
  ca: [
    "com ja (t'|li |us |et )?(ho )?(hem |haviem |he |vam )?(dit|dir|explicat|explicar|repetit|advertit)",
    "ja (t'ho|l'hi|us ho) (hem|he) (dit|repetit|explicat)",
    'per (enesima|ultima) vegada',
    'quantes vegades',
    "(t'ho|l'hi|us ho) (hem|he) (dit|repetit|explicat) ja",
  ],
});

/** Wants the words gone instead of the trouble, or threatens. */
export const SILENCING = phrase({
  es: [
    '(borra|borre|borrad|elimina|elimine|retira|retire|quita|quite) (ahora mismo |ya |inmediatamente )?(tu|su|este|ese|el|vuestro|tus|sus|esa|esta|la) (tuit|tweet|comentario|post|publicacion|mensaje(?! de (error|aviso|bienvenida|texto|voz))|reseña|critica|opinion|hilo)s?',
    '(tomaremos|emprenderemos|iniciaremos|nos reservamos)[^.!?\\n]{0,40} (acciones|medidas) (legales|judiciales)',
    'te (denunciaremos|demandaremos|veremos en los tribunales)',
    'te vamos a (denunciar|demandar)',
  ],
  en: [
    '(delete|remove|take down) (your|this|that|the) (tweet|post|comment|review|message|thread)s?',
    'take (this|that|your) (tweet|post|comment|review|message|thread)s? down',
    "(we('ll| will)|reserve the right to) (take |pursue )?legal action",
    "we('ll| will) (sue|see you in court)",
  ],
  ca: [
    '(esborra|esborri|elimina|elimini|retira|retiri|treu) (ara mateix |ja )?(el teu|el seu|aquest|aquesta|el|la teva|la) (tuit|piulada|comentari|post|publicacio|missatge(?! d.(error|avis))|ressenya|opinio)s?',
    '(emprendrem|iniciarem|prendrem|ens reservem)[^.!?\\n]{0,40} (accions|mesures) (legals|judicials)',
    'et (denunciarem|demandarem)',
  ],
});
/** Scare quotes and 'so-called': doubts what the person says. */
export const DOUBTING = phrase({
  es: [
    '(supuest[oa]s?|presunt[oa]s?) (problemas?|quejas?|retrasos?|daños?|averias?|experiencias?|mal trato)',
  ],
  en: ['(so-called|supposed) (problems?|complaints?|delays?|damages?|issues?|experiences?)'],
  ca: [
    '(suposat|suposada|suposats|suposades|presumpt|presumpta) (problem(a|es)|queixes|queixa|retards?|danys?|averies?|experiencia|mal tracte)',
  ],
});

/** Asking to take personal data off a public page is help. */
export const PRIVACY = phrase({
  es: ['privacidad', 'personal(es)?', 'segur_+', 'datos', 'telefono'],
  en: [
    'privacy|private|personal|safety|security|details|information|info|number|email|sensitive|account',
  ],
  ca: ['privacitat', 'dades', 'telefon'],
});
