import { phrase, REST } from '../phrase';

const ES_NUMBER =
  '\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|un par de|media|pocas|pocos';
const ES_UNIT = 'h|hs|hrs|horas?|min|mins|minutos?|dias?|semanas?|rato';
const EN_NUMBER =
  '\\d+|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|half an|a couple of|a few';
const EN_UNIT = 'h|hrs?|hours?|mins?|minutes?|days?|weeks?|business days?|working days?';
const EN_DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midday|midnight';
const ES_DAY = 'lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const CA_NUMBER =
  '\\d+|un|una|dos|dues|tres|quatre|cinc|sis|vuit|deu|dotze|quinze|vint|mitja|un parell de';
const CA_UNIT = 'h|hores?|min|minuts?|dies|dia|setmanes?|estona';
const CA_DAY = 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge';

/** A moment that one can wait for. */
export const MOMENT = phrase({
  es: [
    'hoy(?! (en dia|por hoy))( mismo)?( (antes|a) [^.,;!?\\n]{1,20})?',
    'esta (misma )?(tarde|mañana|noche|semana)',
    'mañana( (mismo|por la _+|a primera hora|a las \\d+))?',
    `antes (de(l| las| la| que)?|del?) (\\d{1,2}([:.]\\d{2})?|mañana|hoy|medianoche|mediodia|fin|finalizar|${ES_DAY}|acabe|termine|cerrar|una|dos|dia|final|este|proximo)( ?h(oras)?)?${REST}`,
    'a las \\d{1,2}([:.]\\d{2})?( ?h)?',
    'antes de (comer|cenar|cerrar|acabar el dia|que (acabe|termine)|salir)',
    'a primera hora',
    'al mediodia',
    'al final del dia',
    `(en|dentro de|antes de) (menos de |un (plazo )?maximo de |un plazo de |el plazo de |unos |unas |las? (proximas|siguientes) |los proximos |aproximadamente |como mucho |apenas |solo ){0,4}(${ES_NUMBER})( ?[-–/a] ?\\d+)? ?(${ES_UNIT})( habiles)?`,
    `(plazo|maximo|aproximado|estimado)( _+){0,2} (${ES_NUMBER}) ?(${ES_UNIT})`,
    `(el|este|para el|proximo) (proximo )?(${ES_DAY})`,
    '(ahora|ya) mismo',
    '\\d{1,2}[:.]\\d{2} ?h(oras)?',
    'en una hora',
    '(el|antes del|para el) (dia )?\\d{1,2} de _+',
  ],
  en: [
    'today',
    'tonight',
    'tomorrow( _+)?',
    'this (morning|afternoon|evening|week)',
    `(with)?in (the )?(next |under |less than |about |around ){0,4}(${EN_NUMBER})( ?(-|–|to|or) ?\\d+)? ?(${EN_UNIT})`,
    `(by|before|until|on|next|this) (${EN_DAY}|the end of (the |this )?(day|week|business|morning|afternoon)|close of business|eod|\\d{1,2}([:.]\\d{2})? ?(am|pm|h)?)${REST}`,
    'at \\d{1,2}([:.]\\d{2})? ?(am|pm|h)',
    'right now',
    'next week',
    `first thing${REST}`,
    'the next hour',
    `(allow|takes?|up to|maximum|usually) (up to )?(${EN_NUMBER})( ?(-|–|to) ?\\d+)? ?(${EN_UNIT})`,
  ],
  ca: [
    '(avui|hui)( mateix)?',
    'dema( al mati| a la tarda| mateix)?',
    'aquest(a)? (mateixa )?(tarda|nit|setmana|mati|vespre)',
    `abans (d(e|el|els|'))( ?(les|la|l'))? ?(\\d{1,2}([:.]\\d{2})?|dema|avui|mitjanit|migdia|${CA_DAY}|dues|una|dia|final)( ?h(ores)?)?`,
    'a les \\d{1,2}([:.]\\d{2})?( ?h)?',
    'abans de (dinar|sopar|tancar|plegar|que acabi)',
    'a primera hora',
    'al migdia',
    'al final del dia',
    `(en|d'aqui a|dins de|abans de) (menys de |un maxim de |uns |unes |les properes |els propers |com a molt ){0,4}(${CA_NUMBER})( ?[-–/a] ?\\d+)? ?(${CA_UNIT})`,
    `(aquest |el )?(${CA_DAY})( vinent)?`,
    'ara mateix',
    '\\d{1,2}[:.]\\d{2} ?h(ores)?',
  ],
});

/** Sounds like a time and is none. */
export const VAGUE = phrase({
  es: [
    'en breve',
    'brevemente',
    '(a|con) la mayor brevedad( posible)?',
    'lo (antes|mas pronto|mas rapido) (posible|que podamos)',
    'cuanto antes',
    'tan pronto como (sea posible|podamos|nos sea posible)',
    'en cuanto (podamos|nos sea posible|sea posible)',
    'proximamente',
    '(muy )?pronto',
    'en los proximos dias',
    'a la brevedad( posible)?',
  ],
  en: [
    'asap',
    "as (soon|quickly|fast) as (possible|we can|i can|we're able)",
    '(very )?shortly',
    '(?<!as )(very |real )?soon(?!er)',
    'in due course',
    'in the (coming|next few) days',
    'in the near future',
    'at the earliest( _+)?',
    'at our earliest convenience',
    'in a (bit|while)',
  ],
  ca: [
    'en breu',
    '(ben |molt )?aviat',
    '(al|el|com) mes aviat( possible| millor)?',
    'tan aviat com (sigui possible|puguem)',
    'properament',
    'en els propers dies',
    'quan puguem',
    'amb la maxima brevetat',
  ],
});
