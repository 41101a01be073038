import { createTranslate, defineCatalogue, type Locale } from './catalogue';
import { formatTime } from './format-date';

/** A time where a client is. */
export const zoneMessages = defineCatalogue({
  es: { at: '{time} en {place}', canary: 'Canarias' },
  en: { at: '{time} in {place}', canary: 'the Canary Islands' },
  ca: { at: '{time} a {place}', canary: 'les Canàries' },
});

const CANARY = 'Atlantic/Canary';

/**
 * "18:00 en Buenos Aires"; with the weekday where it is another day there. `undefined` where the
 * clock shows the same in both zones, and for a zone that the browser does not know.
 * @param here IANA name of the reader's own zone
 */
export function formatZoneTime(
  date: Date,
  { zone, here }: { zone: string; here: string },
  locale: Locale,
): string | undefined {
  if (Number.isNaN(date.getTime()) || !isKnown(zone)) return undefined;
  const wall = (timeZone: string) => date.toLocaleString('sv-SE', { timeZone });
  const [there, own] = [wall(zone), wall(here)];
  if (there === own) return undefined;
  const t = createTranslate(zoneMessages, locale);
  const place = zone === CANARY ? t('canary') : nameCity(zone);
  const isSameDay = there.slice(0, 10) === own.slice(0, 10);
  const time = formatTime(date, locale, zone);
  const day = isSameDay
    ? ''
    : `${date.toLocaleDateString(locale, { weekday: 'long', timeZone: zone })}, `;
  return t('at', { time: `${day}${time}`, place });
}

/** 'America/Argentina/Buenos_Aires' is Buenos Aires. */
function nameCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function isKnown(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
