import { END_OF_DAY, EVENING, NOON, type TimeWords } from './time-words';

export const CA_TIME: TimeWords = {
  days: [
    ['dema passat|passat dema|dema-passat', 2],
    ['(?:avui|hui|al llarg del dia|durant el dia)(?: mateix)?', 0],
    ['dema(?: mateix)?', 1],
  ],
  parts: [
    ['(?:al|pel|de bon|durant el|al llarg del) mati', NOON],
    ['(?:a la|per la|durant la|al llarg de la) tarda', EVENING],
    ['(?:al|pel) vespre', EVENING],
    ['(?:a la|per la) nit', END_OF_DAY],
    ['a primera hora(?: del mati)?', 10 * 60],
    ["a (?:l')?ultima hora(?: de la tarda)?", EVENING],
    ['a mig mati', 12 * 60],
    ['a mitja tarda', 18 * 60],
    ['(?:al|abans del|a) migdia', NOON],
    ['(?:abans de|a) (?:la )?mitjanit', END_OF_DAY],
    ['abans de dinar', NOON],
    ['abans de (?:tancar|sopar|plegar)', EVENING],
    ['(?:abans del? |a |al )?(?:final|acabar|fi) (?:del|el) dia', END_OF_DAY],
    ["abans que (?:acabi|s'acabi) el dia", END_OF_DAY],
  ],
  todayParts: [
    ['aquest (?:mateix )?mati', NOON],
    ['aquesta (?:mateixa )?tarda', EVENING],
    ['aquest (?:mateix )?vespre', EVENING],
    ['(?:aquesta (?:mateixa )?nit|anit)', END_OF_DAY],
  ],
  ends: [
    ['abans del cap de setmana', 'workingWeek'],
    [
      '(?:al llarg de |durant )?la (?:setmana (?:que ve|vinent|entrant)|propera setmana)',
      'nextWeek',
    ],
    ["(?:al llarg d'|durant )?aquesta (?:mateixa )?setmana", 'week'],
    ['(?:a |abans de )?(?:finals?|fi) de (?:la )?setmana', 'week'],
    ['(?:aquest|el) cap de setmana', 'weekend'],
    ['(?:a |abans de )?(?:finals?|fi) de mes', 'month'],
    ['aquest (?:mateix )?mes', 'month'],
  ],
  onDay:
    "(?:abans de(?:l)?|abans d'|per al|per a|fins|el|aquest|del|de|proper|mateix)(?: mateix| proper| dia| el)*",
  nextBehind: '(?: que ve| vinent| proper)?',
  thisDay: 'aquest',
  before: "abans de(?:l)?|abans d'",
  atHour:
    "(?:abans de |abans d'|a partir de |sobre |cap a |fins a |fins |des de |per |a |de |i )*(?:les|la|l')",
  half: ' i mitja',
  quarter: ' i quart',
  quarterTo: ' menys quart',
  hourUnit: '(?: ?h(?:ores)?)',
  morning: ' del mati| de la matinada',
  afternoon: ' de la (?:tarda|nit)| del vespre| del migdia',
  dateLink: " (?:de |d')",
  within:
    "(?:en|d'aqui a|d'aci a|dins de|dins|abans de(?! les? | la )|durant|maxim|termini(?: maxim)? de|com a molt|com a maxim|mes tardar|trigar)(?: (?:de|en|menys de|un|el|les|els|unes|uns|aproximadament|com a molt|un maxim de|un termini(?: maxim)? de|el termini de|maxim(?: de)?|properes|propers|seguents))*",
  minute: 'min(?:uts?|s)?',
  hour: 'h(?:ores?|ora|s)?',
  day: 'dies|dia',
  week: 'setman(?:a|es)',
  month: 'mes(?:os)?',
  working: '(?: laborables?| habils?| feiners?)',
  spans: [
    ['mitja hora', 30],
    ['(?:una )?hora i mitja', 90],
    ["tres quarts d'hora", 45],
    ["(?:un )?quart d'hora", 15],
    ['(?:la )?propera hora', 60],
  ],
  condition: 'si|quan|aixi que|sempre que|un cop',
  request:
    "(?:escriu|escriv|envia|truca|digue|passa|contacta|explica|confirma|avisa|respon|contesta)\\p{L}*[-']?(?:ns|nos)|pots|podeu|pot",
  routine:
    'obrim|obert|oberts|obre|horaris?|tanquem|tancat|tanca|24/7|24 hores al dia|cada|tots els|totes les|els (?:dilluns|dimarts|dimecres|dijous|divendres|dissabtes|diumenges)|de dilluns a',
};
