import { END_OF_DAY, EVENING, NOON, type TimeWords } from './time-words';

export const ES_TIME: TimeWords = {
  days: [
    ['pasado mañana', 2],
    ['(?:hoy|en el dia|a lo largo del dia|durante el dia|en el dia de hoy)(?: mismo)?', 0],
    ['(?<!(?:la|una|esta|cada|buena|misma) )mañana(?: mismo)?', 1],
  ],
  parts: [
    ['(?:por|a lo largo de|durante) la mañana', NOON],
    ['(?:por|a lo largo de|durante) la tarde', EVENING],
    ['por la noche', END_OF_DAY],
    ['a primera hora(?: de la mañana)?', 10 * 60],
    ['(?:a|en la) ultima hora(?: de la tarde)?', EVENING],
    ['a (?:media|mitad de) mañana', 12 * 60],
    ['a media tarde', 18 * 60],
    ['(?:a|al|antes del) mediodia', NOON],
    ['(?:antes de(?: la)?|a) medianoche', END_OF_DAY],
    ['antes de (?:comer|la hora de comer)', NOON],
    ['antes de (?:cerrar|cenar|que cerremos)', EVENING],
    [
      '(?:antes de )?(?:al |el )?(?:final|fin|finalizar|acabar|terminar) (?:del|el) dia',
      END_OF_DAY,
    ],
    ['antes de que (?:acabe|termine) el dia', END_OF_DAY],
  ],
  todayParts: [
    ['(?:en )?esta (?:misma )?mañana', NOON],
    ['(?:en )?esta (?:misma )?tarde', EVENING],
    ['esta (?:misma )?noche', END_OF_DAY],
    ['antes de que (?:acabe|termine) (?:hoy|el dia de hoy)', END_OF_DAY],
  ],
  ends: [
    ['antes del fin de semana', 'workingWeek'],
    [
      '(?:en |a lo largo de |durante )?(?:la semana que viene|la (?:proxima|siguiente) semana|la semana proxima)',
      'nextWeek',
    ],
    ['(?:en |a lo largo de |durante )?esta (?:misma )?semana', 'week'],
    ['(?:a |antes de(?:l)? )?(?:final(?:es)?|fin) de (?:la |esta )?semana', 'week'],
    ['(?:este|el) fin de semana', 'weekend'],
    ['(?:a |antes de(?:l)? )?(?:final(?:es)?|fin) de (?:este )?mes', 'month'],
    ['(?:en |a lo largo de )?este (?:mismo )?mes', 'month'],
  ],
  onDay:
    '(?:antes del?|para el|hasta el|desde el|el|este|del|proximo|mismo)(?: mismo| proximo| dia)*',
  nextBehind: '(?: que viene| proximo| siguiente)?',
  thisDay: 'este',
  before: 'antes del?',
  atHour: '(?:antes de |a partir de |sobre |hacia |hasta |desde |para |a |de |y )*(?:las|la)',
  half: ' y media',
  quarter: ' y cuarto',
  quarterTo: ' menos cuarto',
  hourUnit: '(?: ?h(?:s|rs|oras)?)',
  morning: ' de la (?:mañana|madrugada)| ?a\\.? ?m\\.?',
  afternoon: ' de la (?:tarde|noche)| ?p\\.? ?m\\.?',
  dateLink: ' de ',
  within:
    '(?:en|dentro de|antes de(?! las? )|durante|maximo|plazo(?: maximo)? de|como mucho|mas tardar|tardar)(?: (?:de|en|menos de|un|el|las|los|unas|unos|apenas|solo|aproximadamente|como mucho|un maximo de|un plazo(?: maximo)? de|el plazo de|aproximado de|maximo(?: de)?|proximas|proximos|siguientes))*',
  minute: 'min(?:utos?|s)?',
  hour: 'h(?:s|rs|oras?)?',
  day: 'dias?',
  week: 'semanas?',
  month: 'mes(?:es)?',
  working: '(?: laborables?| habil(?:es)?)',
  spans: [
    ['media hora', 30],
    ['(?:una )?hora y media', 90],
    ['tres cuartos de hora', 45],
    ['(?:un )?cuarto de hora', 15],
    ['(?:la )?proxima hora', 60],
  ],
  condition: 'si|cuando|en cuanto|siempre que|una vez',
  request:
    '(?:escrib|mand|envi|llam|dig|di|pas|contact|confirm|cuent|avis|respond|contest|pued(?:es|e|en) |podeis )(?:\\p{L}*nos|\\p{L}+(?:r|rnos))',
  routine:
    'abrimos|abierto|abre|horarios?|cerramos|cerrado|cierra|24/7|24 horas al dia|las 24 ?h|cada|todos los|todas las|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|de lunes a',
};
