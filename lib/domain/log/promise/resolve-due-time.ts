import { TZDate } from '@date-fns/tz';
import type { DayName, DueTime, EndOf } from './due-time';
import { END_OF_DAY } from './lexicon/time-words';

/** Hours up to this one without "de la mañana" are meant in the afternoon. */
const EARLIEST_OFFICE_HOUR = 7 * 60;
const HALF_DAY = 12 * 60;
const FRIDAY = 5;
const SATURDAY = 6;

/**
 * The instant that a named moment means for somebody who writes at `sentAt` in `timeZone`;
 * `undefined` where there is no such day. A day without an hour ends at 23:59.
 * @param sentAt ISO 8601, UTC
 * @param timeZone IANA name
 */
export function resolveDueTime(due: DueTime, sentAt: string, timeZone: string): string | undefined {
  const now = new TZDate(Date.parse(sentAt), due.timeZone ?? timeZone);
  if (due.span) return toIso(addSpan(now, due.span));
  const day = findDay(due.day, now);
  if (!day) return undefined;
  if (due.isBefore && due.day && !due.clock && due.partEnd === undefined) {
    day.setDate(day.getDate() - 1);
  }
  const end = due.partEnd ?? END_OF_DAY;
  const time = at(day, due.clock ? readClock(due.clock, due.partEnd) : end);
  // "A las 10", said at eleven, is tomorrow.
  if (!due.day && time.getTime() <= now.getTime()) time.setDate(time.getDate() + 1);
  return toIso(time);
}

function readClock(
  { minutes, isExact }: NonNullable<DueTime['clock']>,
  partEnd: number | undefined,
): number {
  if (isExact || minutes >= HALF_DAY) return minutes;
  const isLater = partEnd === undefined ? minutes <= EARLIEST_OFFICE_HOUR : partEnd > 15 * 60;
  return isLater ? minutes + HALF_DAY : minutes;
}

function addSpan(now: TZDate, span: NonNullable<DueTime['span']>): TZDate {
  if ('minutes' in span) return new TZDate(now.getTime() + span.minutes * 60_000, now.timeZone);
  const end = new TZDate(now.getTime(), now.timeZone);
  if ('months' in span) end.setMonth(end.getMonth() + span.months);
  else if (span.isWorking) addWorkingDays(end, span.days);
  else end.setDate(end.getDate() + span.days);
  return at(end, END_OF_DAY);
}

function addWorkingDays(day: TZDate, count: number): void {
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (weekdayOf(day) < SATURDAY) left -= 1;
  }
}

function findDay(name: DayName | undefined, now: TZDate): TZDate | undefined {
  const day = new TZDate(now.getTime(), now.timeZone);
  if (!name) return day;
  if (name.kind === 'date') return findDate(name, now);
  if (name.kind === 'weekOf') return findWeekEnd(findDate({ ...name, kind: 'date' }, now));
  if (name.kind === 'end') return findEnd(name.of, day);
  const dated = name.kind === 'weekday' ? findDatedWeekday(name, now) : undefined;
  if (dated) return dated;
  const days = name.kind === 'offset' ? name.days : daysUntil(name, weekdayOf(now));
  day.setDate(day.getDate() + days);
  return day;
}

function daysUntil(
  { weekday, isThis }: Extract<DayName, { kind: 'weekday' }>,
  today: number,
): number {
  const days = (weekday - today + 7) % 7;
  return days === 0 && !isThis ? 7 : days;
}

/** "El viernes 27"; a number that does not fit the weekday was no day of the month. */
function findDatedWeekday(
  { weekday, day }: Extract<DayName, { kind: 'weekday' }>,
  now: TZDate,
): TZDate | undefined {
  const found = day === undefined ? undefined : findDate({ kind: 'date', day }, now);
  return found && weekdayOf(found) === weekday ? found : undefined;
}

function findDate(
  { day, month }: Extract<DayName, { kind: 'date' }>,
  now: TZDate,
): TZDate | undefined {
  const startOfToday = at(new TZDate(now.getTime(), now.timeZone), 0);
  const first = month === undefined ? now.getMonth() : month - 1;
  const step = month === undefined ? 1 : 12;
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const found = new TZDate(now.getFullYear(), first + ahead * step, day, now.timeZone);
    if (found.getDate() === day && found.getTime() >= startOfToday.getTime()) return found;
  }
  return undefined;
}

function findWeekEnd(day: TZDate | undefined): TZDate | undefined {
  day?.setDate(day.getDate() + 7 - weekdayOf(day));
  return day;
}

function findEnd(of: EndOf, day: TZDate): TZDate {
  if (of === 'month') {
    day.setMonth(day.getMonth() + 1, 0);
    return day;
  }
  if (of === 'year') {
    day.setMonth(11, 31);
    return day;
  }
  if (of === 'workingWeek') {
    day.setDate(day.getDate() + Math.max(0, FRIDAY - weekdayOf(day)));
    return day;
  }
  const untilSunday = 7 - weekdayOf(day);
  day.setDate(day.getDate() + untilSunday + (of === 'nextWeek' ? 7 : 0));
  return day;
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: TZDate): number {
  return day.getDay() || 7;
}

function at(day: TZDate, minutes: number): TZDate {
  const time = new TZDate(day.getTime(), day.timeZone);
  time.setHours(Math.floor(minutes / 60), minutes % 60, 0, 0);
  return time;
}

function toIso(time: TZDate): string {
  return new Date(time.getTime()).toISOString();
}
