import { createZoneClock, dayOfWall, weekdayOfDay } from './zone-clock';

const DAY = 86_400_000;

/** Days of the calendar, both inclusive, as ISO 8601 dates. */
export interface Period {
  from: string;
  to: string;
}

export const PERIOD_KINDS = ['week', 'month', 'quarter', 'own'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** From the first instant of a period up to, not including, the first after it. */
export interface PeriodSpan {
  /** Milliseconds since 1970. */
  from: number;
  to: number;
}

/** When a period begins and ends in a time zone; days of 23 and 25 hours are whole days. */
export function readSpan({ from, to }: Period, timeZone: string): PeriodSpan {
  const first = toDay(from) * DAY;
  const after = (toDay(to) + 1) * DAY;
  const clock = createZoneClock(timeZone, first, after);
  return { from: clock.toInstant(first), to: clock.toInstant(after) };
}

/** The week, month or quarter that a day lies in. Weeks begin on Monday. */
export function findPeriod(kind: Exclude<PeriodKind, 'own'>, date: string): Period {
  const day = toDay(date);
  if (kind === 'week') {
    const monday = day - weekdayOfDay(day);
    return { from: toDate(monday), to: toDate(monday + 6) };
  }
  const [year, month] = readMonth(date);
  const length = kind === 'month' ? 1 : 3;
  const first = month - (month % length);
  return { from: monthStart(year, first), to: toDate(toDay(monthStart(year, first + length)) - 1) };
}

/** Which kind of period it is; seven days from a Monday on are a week, and so on. */
export function kindOfPeriod(period: Period): PeriodKind {
  const kinds = ['week', 'month', 'quarter'] as const;
  return (
    kinds.find((kind) => {
      const { from, to } = findPeriod(kind, period.from);
      return from === period.from && to === period.to;
    }) ?? 'own'
  );
}

/** The period `steps` later or, below 0, earlier; own dates move by their own length. */
export function movePeriod(period: Period, steps: number): Period {
  const kind = kindOfPeriod(period);
  if (kind === 'month' || kind === 'quarter') {
    const [year, month] = readMonth(period.from);
    const length = kind === 'month' ? 1 : 3;
    return findPeriod(kind, monthStart(year, month + steps * length));
  }
  const length = toDay(period.to) - toDay(period.from) + 1;
  const first = toDay(period.from) + steps * length;
  return { from: toDate(first), to: toDate(first + length - 1) };
}

/** Number of days, 1 or more. */
export function lengthOfPeriod({ from, to }: Period): number {
  return toDay(to) - toDay(from) + 1;
}

/** The day that it is at an instant in a time zone. */
export function dateAt(instant: number, timeZone: string): string {
  return toDate(dayOfWall(createZoneClock(timeZone, instant, instant).toWall(instant)));
}

/** Whether a text is a day of the calendar: '2031-02-29' is none. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    toDate(toDay(text)) === text
  );
}

/** Number of a day since 1970-01-01, which is 0. */
export const toDay = (date: string): number => Math.floor(Date.parse(date) / DAY);
export const toDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Year, and month from 0. */
function readMonth(date: string): [number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
}

function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
