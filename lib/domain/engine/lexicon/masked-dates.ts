import { longestFirst, MONTHS, NEAR_DAYS, WEEKDAYS } from '../../draft/lexicon/day-words';

const NAMES = longestFirst(MONTHS.flat());
/** As words of their own these are verbs. */
const ALONE = MONTHS.flat().filter((month) => month !== 'may' && month !== 'march');

/** '24 de noviembre', 'el lunes', 'hoy', '4 May 2026', 'demà'. */
export const MASKED_DATES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)? (?:de |d'|d’|of )?(?:${NAMES})(?: (?:de |del )?\\d{4})?|(?:${NAMES}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|${longestFirst([...WEEKDAYS, ...NEAR_DAYS, ...ALONE])})(?![\\p{L}\\p{N}])`,
  'giu',
);
