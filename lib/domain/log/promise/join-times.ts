import type { DayName, DueTime } from './due-time';
import type { NamedTime } from './find-due-times';

/** What may stand between a day and its hour, or between the ends of a span. */
const BETWEEN =
  /^[\s,;()–-]*(?:(?:el|la|las|les|els|a|al|de|del|d'|por|per|on|the|in|at|by|o|or|y|and|i|entre|between|como (?:muy )?(?:tarde|maximo|mucho)|a mas tardar|mas tardar|com a (?:molt(?: tard)?|maxim)|at the (?:very )?latest|mismo|mateix|ya|ja|sin falta|sense falta|dia) ?)*[\s,;()–-]*$/;
const AND = /^[\s,]*(?:y|i|and)(?!\p{L})/u;
const AMONG = /(?<!\p{L})(?:entre|between)(?!\p{L})/u;
const CLOSE = 30;
/** "Hoy, como muy tarde mañana": the second is what is promised. */
const AT_LATEST = /tarde|maximo|mucho|tardar|molt|maxim|latest/;

/** Puts together what names one moment: 'hoy' + 'antes de las 18'; of two hours the later stays. */
export function joinTimes(times: readonly NamedTime[], text: string): NamedTime[] {
  const joined: NamedTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const due =
      last && isBeside(last, time, text)
        ? join(last.due, time.due, isStretch(text.slice(last.end, time.start)))
        : undefined;
    if (last && due) joined[joined.length - 1] = { ...last, due, end: time.end, needsDay: false };
    else joined.push(time);
  }
  return joined.filter(({ needsDay }) => !needsDay);
}

function isBeside(one: NamedTime, next: NamedTime, text: string): boolean {
  const between = text.slice(one.end, next.start);
  // "Mañana antes de las 12 y hoy antes de las 18": the hour belongs to the first day.
  const isNextPromise = one.due.clock !== undefined && next.due.day !== undefined;
  if (isNextPromise && /\p{L}/u.test(between) && !/^[\s,]*(?:de|del|d')\s*$/.test(between))
    return false;
  // "Si no llega el jueves, el viernes te lo devolvemos": two days apart, not a stretch of two.
  const { day } = one.due;
  const areTwoDays = day && next.due.day && !isSameDay(day, next.due.day);
  if (areTwoDays && between.includes(',') && !AT_LATEST.test(between)) return false;
  // "Abre de 10 a 21; mañana te llaman": what stands behind is said of something else.
  if (between.includes(';') && !AT_LATEST.test(between)) return false;
  // "El viernes te dijimos, antes del 1": a day and what lies before another.
  if (day && next.due.isBefore && between.includes(',')) return false;
  // "Empezó a las 7:40 y a las 15": two hours apart, unless they are "entre" the two.
  const areTwoHours = one.due.clock !== undefined && next.due.clock !== undefined;
  const isAnd = AND.test(text.slice(one.end, next.end));
  // "Esta tarde y mañana por la mañana": of two days and their parts each is a moment.
  const areTwoParts = areTwoDays && one.due.partEnd !== undefined;
  if (
    (areTwoHours || areTwoParts) &&
    isAnd &&
    !AMONG.test(text.slice(Math.max(0, one.start - 9), one.end))
  ) {
    return false;
  }
  return between.length <= CLOSE && BETWEEN.test(between);
}

/** "Entre mañana y el miércoles" are two days, "mañana, miércoles" is one. */
const isStretch = (between: string) => /(?<!\p{L})(?:o|or|y|and|i|u|to)(?!\p{L})/u.test(between);

/** `undefined` where they are two moments. */
function join(one: DueTime, next: DueTime, areTwo: boolean): DueTime | undefined {
  if (one.span || next.span) return undefined;
  if (areTwo || !one.day || !next.day || !isSameDay(one.day, next.day)) {
    if (one.day && next.day && (isOver(one.day) || isOver(next.day))) return undefined;
    return { ...one, ...next, isBefore: next.day ? next.isBefore : one.isBefore };
  }
  const day = one.day.kind === 'weekday' ? next.day : one.day;
  return { ...one, ...next, day, isBefore: one.isBefore || next.isBefore };
}

/** One day named twice, of which one is a weekday: "mañana martes", "viernes, 27 de noviembre". */
function isSameDay(one: DayName, next: DayName): boolean {
  const kinds = [one.kind, next.kind];
  return kinds.includes('weekday') && (kinds.includes('offset') || kinds.includes('date'));
}

/** Whether a day lies before the day of writing. */
export function isOver(day: DayName): boolean {
  return day.kind === 'offset' && day.days < 0;
}
