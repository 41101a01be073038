import type { Locale } from '../../lib/i18n/catalogue';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "hace 20 min", "hace 1 h"; "ahora" within the first minute. */
export function formatAge(from: Date, now: Date, locale: Locale): string {
  const age = Math.max(0, now.getTime() - from.getTime());
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (age < MINUTE) return format.format(0, 'second');
  if (age < HOUR) return format.format(-Math.floor(age / MINUTE), 'minute');
  return format.format(-Math.floor(age / HOUR), 'hour');
}
