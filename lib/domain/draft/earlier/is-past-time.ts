import { longestFirst, MONTHS, NEAR_DAYS, WEEKDAYS } from '../lexicon/day-words';

const NAMES = longestFirst(MONTHS.flat());
const edged = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const DAY_OF_MONTH = edged(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:de |d'|d’|of )?(?<month>${NAMES})`);
const IN_FIGURES = edged('(?<day>\\d{1,2})[/.-](?<number>\\d{1,2})(?:[/.-]\\d{2,4})?');
/** Said on one day these mean another on the next. 'Ahora' and 'this week' as well. */
const RELATIVE = edged(
  `${longestFirst([...WEEKDAYS, ...NEAR_DAYS])}|ahora(?: mismo)?|esta semana|este (?:mes|finde|fin de semana)|en breve|pronto|right now|this (?:week|month|weekend)|soon|shortly|ara(?: mateix)?|aquesta setmana|aquest mes|aviat|de momento|de moment|todavía|encara|yet|still`,
);
/** 'En noviembre' without a day may be any. */
const MONTH_ALONE = edged(
  `(?:en|desde|hasta|in|until|since|al|fins al) (?:${longestFirst(MONTHS.flat())})`,
);

/**
 * Whether a sentence speaks of a time that has passed since it was said, or may have.
 * @param at when it was said, @param today now; both ISO 8601
 */
export function isPastTime(text: string, at: string, today: string): boolean {
  if ([RELATIVE, MONTH_ALONE].some((pattern) => text.search(pattern) >= 0)) return true;
  const days = [DAY_OF_MONTH, IN_FIGURES].flatMap((pattern) => [...text.matchAll(pattern)]);
  return days.some(({ groups = {} }) => {
    const { day, month, number } = groups;
    const place = number ? Number(number) - 1 : MONTHS.findIndex((names) => isOf(month, names));
    return nextOccurrence(Number(day), place, at) < today.slice(0, 10);
  });
}

const isOf = (name: string | undefined, names: readonly string[]) =>
  names.includes(name?.toLowerCase() ?? '');

/** The first such day from when it was said on; a year in the text is not needed for it. */
function nextOccurrence(day: number, month: number, at: string): string {
  const year = Number(at.slice(0, 4));
  const inYear = (of: number) =>
    `${of}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return inYear(year) >= at.slice(0, 10) ? inYear(year) : inYear(year + 1);
}
