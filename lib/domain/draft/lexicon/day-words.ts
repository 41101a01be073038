/** Months of a year in order, in each language. */
export const MONTHS: readonly (readonly string[])[] = [
  ['enero', 'january', 'gener'],
  ['febrero', 'february', 'febrer'],
  ['marzo', 'march', 'març'],
  ['abril', 'april', 'abril'],
  ['mayo', 'may', 'maig'],
  ['junio', 'june', 'juny'],
  ['julio', 'july', 'juliol'],
  ['agosto', 'august', 'agost'],
  ['septiembre', 'september', 'setembre'],
  ['octubre', 'october', 'octubre'],
  ['noviembre', 'november', 'novembre'],
  ['diciembre', 'december', 'desembre'],
];

export const WEEKDAYS: readonly string[] = [
  ...['lunes', 'martes', 'miércoles', 'miercoles', 'jueves', 'viernes', 'sábado', 'sabado'],
  ...['domingo', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
];

/** Days told from the day on which it is said. */
export const NEAR_DAYS: readonly string[] = [
  ...['hoy', 'mañana', 'pasado mañana', 'esta tarde', 'esta noche', 'esta mañana', 'ayer'],
  ...['today', 'tomorrow', 'tonight', 'this morning', 'this afternoon', 'this evening'],
  ...['yesterday', 'avui', 'demà', 'demà passat', 'aquesta tarda', 'aquesta nit', 'aquest matí'],
  'ahir',
];

/** Alternatives of an expression, so that the longest that fits is found. */
export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
