import { kindOfPeriod, type Period, toDay } from '../domain/log/figures/period';
import type { Locale } from './catalogue';

/** British English for "en": day before month, as in the other two. */
const TAGS: Record<Locale, string> = { es: 'es-ES', en: 'en-GB', ca: 'ca-ES' };
const DAY = 86_400_000;

/** 'Semana del 16 al 22 de noviembre de 2026', 'Noviembre de 2026', 'Cuarto trimestre de 2026'. */
export function formatPeriod(period: Period, locale: Locale): string {
  const kind = kindOfPeriod(period);
  if (kind === 'month') return capitalise(formatDate(period.from, locale, MONTH));
  if (kind === 'quarter') return formatQuarter(period.from, locale);
  const days = formatRange(period, locale);
  if (kind === 'week') return WEEK[locale].replace('{days}', days);
  return period.from === period.to ? formatDate(period.from, locale, FULL) : capitalise(days);
}

const WEEK: Record<Locale, string> = {
  es: 'Semana {days}',
  en: 'Week of {days}',
  ca: 'Setmana {days}',
};
const FULL: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const DAY_MONTH: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

/** 'del 16 al 22 de noviembre de 2026'; what both days share is said once. */
function formatRange({ from, to }: Period, locale: Locale): string {
  const end = formatDate(to, locale, FULL);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const day = isSameMonth ? { day: 'numeric' as const } : isSameYear ? DAY_MONTH : FULL;
  const start = formatDate(from, locale, day);
  if (locale === 'en') return isSameMonth ? `${start}–${end}` : `${start} – ${end}`;
  return locale === 'ca' ? `${caDel(start)} al ${end}` : `del ${start} al ${end}`;
}

/** Before 1 and 11 Catalan elides: 'de l’1', 'de l’11'. */
function caDel(start: string): string {
  return /^(?:1|11)(?!\d)/.test(start) ? `de l’${start}` : `del ${start}`;
}

const QUARTERS: Record<Locale, { names: readonly string[]; of: string }> = {
  es: { names: ['Primer', 'Segundo', 'Tercer', 'Cuarto'], of: '{name} trimestre de {year}' },
  en: { names: ['First', 'Second', 'Third', 'Fourth'], of: '{name} quarter of {year}' },
  ca: { names: ['Primer', 'Segon', 'Tercer', 'Quart'], of: '{name} trimestre del {year}' },
};

function formatQuarter(date: string, locale: Locale): string {
  const { names, of } = QUARTERS[locale];
  const name = names[Math.floor((Number(date.slice(5, 7)) - 1) / 3)] ?? '';
  return of.replace('{name}', name).replace('{year}', date.slice(0, 4));
}

/** A day of the calendar, told without any time zone. */
export function formatDate(
  date: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' }).format(
    new Date(toDay(date) * DAY),
  );
}

/** 'martes 17' in a week, 'martes 17 de noviembre' where the month is not plain. */
export function formatReportDay(
  instant: number,
  timeZone: string,
  locale: Locale,
  isWithinWeek: boolean,
): string {
  const options: Intl.DateTimeFormatOptions = isWithinWeek
    ? { weekday: 'long', day: 'numeric' }
    : DAY_MONTH;
  const parts = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone }).format(instant);
  return parts.replace(',', '');
}

/** 'martes 17 a las 18:00' as a due time: the hour where one was named, not at the end of the day. */
export function formatDue(instant: number, timeZone: string, locale: Locale): string {
  const day = formatReportDay(instant, timeZone, locale, true);
  const time = new Intl.DateTimeFormat(TAGS[locale], {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
  return /^(?:23:59|0?0:00)$/.test(time) ? day : `${day}, ${time}`;
}

const INITIALS: Record<Locale, readonly string[]> = {
  es: ['L', 'M', 'X', 'J', 'V', 'S', 'D'],
  en: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  ca: ['dl', 'dt', 'dc', 'dj', 'dv', 'ds', 'dg'],
};

/** A day as calendars shorten it: 'L', 'M', 'X'; 0 is Monday. */
export function weekdayInitial(weekday: number, locale: Locale): string {
  return INITIALS[locale][weekday] ?? '';
}

/** 'lunes'; 0 is Monday. */
export function weekdayName(weekday: number, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', timeZone: 'UTC' }).format(
    (4 + weekday) * DAY,
  );
}

export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** 'X y Facebook' */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** In the marks of the language. */
export function quoteWords(text: string, locale: Locale): string {
  return locale === 'en' ? `“${text}”` : `«${text}»`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
