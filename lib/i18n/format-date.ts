import type { Locale } from './catalogue';

/** British English for "en": day before month, 24 hours, as in the other two. */
const FORMATS: Record<Locale, string> = { es: 'es-ES', en: 'en-GB', ca: 'ca-ES' };

/** "14 de noviembre"; with the year where it is not this year. Local time. */
export function formatDay(day: Date, now: Date, locale: Locale): string {
  const isThisYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(FORMATS[locale], {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(day);
}

/** "9:52". Local time, or that of a zone (IANA name). */
export function formatTime(date: Date, locale: Locale, timeZone?: string): string {
  return new Intl.DateTimeFormat(FORMATS[locale], {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).format(date);
}

/** "14/11/2031, 9:52" in the language's own order. Local time. */
export function formatMoment(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMATS[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date);
}

/** Any Monday, as a base to name weekdays from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60_000;

/** "lunes". @param day 0 is Monday */
export function formatWeekday(day: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(FORMATS[locale], { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(MONDAY + day * DAY_MS));
}

/** "31 dic" of an ISO date; with the year where it is not this year. */
export function formatShortDay(day: string, now: Date, locale: Locale): string {
  const isThisYear = day.startsWith(String(now.getFullYear()));
  return new Intl.DateTimeFormat(FORMATS[locale], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
