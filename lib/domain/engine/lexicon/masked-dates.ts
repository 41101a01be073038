const WEEKDAYS = [
  ...[
    'lunes',
    'martes',
    'miércoles',
    'miercoles',
    'jueves',
    'viernes',
    'sábado',
    'sabado',
    'domingo',
  ],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
];

const MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre'],
  ...['octubre', 'noviembre', 'diciembre', 'january', 'february', 'april', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december', 'gener', 'febrer', 'març', 'abril'],
  ...['maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre'],
];

const NEAR = [
  ...['hoy', 'mañana', 'pasado mañana', 'esta tarde', 'esta noche', 'esta mañana', 'ayer'],
  ...[
    'today',
    'tomorrow',
    'tonight',
    'this morning',
    'this afternoon',
    'this evening',
    'yesterday',
  ],
  ...['avui', 'demà', 'demà passat', 'aquesta tarda', 'aquesta nit', 'aquest matí', 'ahir'],
];

const longestFirst = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** '24 de noviembre', 'el lunes', 'hoy', '4 May 2026', 'demà'. */
export const MASKED_DATES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)? (?:de |d'|d’|of )?(?:${longestFirst([...MONTHS, 'march', 'may'])})(?: (?:de |del )?\\d{4})?|(?:${longestFirst([...MONTHS, 'march', 'may'])}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|${longestFirst([...WEEKDAYS, ...NEAR, ...MONTHS])})(?![\\p{L}\\p{N}])`,
  'giu',
);
