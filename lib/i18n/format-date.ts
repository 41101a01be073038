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

/** "9:52". Local time. */
export function formatTime(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMATS[locale], {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}

/** "14/11/2031, 9:52" in the language's own order. Local time. */
export function formatMoment(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMATS[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date);
}
