import { dayIn } from '../domain/playbook/day-in';
import { createTranslate, type Locale } from './catalogue';
import { pastMessages } from './past';

/** British English for "en": day before month, 24 hours, as in the other two. */
const FORMATS: Record<Locale, string> = { es: 'es-ES', en: 'en-GB', ca: 'ca-ES' };
const DAY_MS = 24 * 60 * 60_000;
/** A day without an hour ends then: the hour is nothing that anybody said. */
const WHOLE_DAY = '23:59';

interface DueOptions {
  now: Date;
  locale: Locale;
  /** IANA name; absent: that of this machine. */
  timeZone?: string | undefined;
}

/** "hoy, 18:00", "mañana", "viernes, 27 de noviembre, 10:00", as it is where the client is. */
export function formatDue(due: Date, { now, locale, timeZone }: DueOptions): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = new Intl.DateTimeFormat(FORMATS[locale], {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  });
  const time = format.format(due);
  const day = nameDay(due, now, locale, timeZone);
  return time === WHOLE_DAY ? day : `${day}, ${time}`;
}

function nameDay(due: Date, now: Date, locale: Locale, timeZone: string | undefined): string {
  const count = (date: Date) => Date.parse(dayIn(date.getTime(), timeZone)) / DAY_MS;
  const away = count(due) - count(now);
  const t = createTranslate(pastMessages, locale);
  if (away === 0) return t('today');
  if (away === 1) return t('tomorrow');
  if (away === -1) return t('yesterday');
  return new Intl.DateTimeFormat(FORMATS[locale], {
    ...(away > 1 && away < 7 ? { weekday: 'long' as const } : {}),
    day: 'numeric',
    month: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(due);
}
