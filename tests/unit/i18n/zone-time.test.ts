import { describe, expect, test } from 'vitest';
import { formatZoneTime } from '../../../lib/i18n/zone-time';

const MADRID = 'Europe/Madrid';
const CANARY = 'Atlantic/Canary';
const BUENOS_AIRES = 'America/Argentina/Buenos_Aires';

describe('a time where the client is', () => {
  test.each([
    ['2026-11-23T21:00:00Z', BUENOS_AIRES, MADRID, 'es', '18:00 en Buenos Aires'],
    ['2026-11-23T21:00:00Z', BUENOS_AIRES, MADRID, 'en', '18:00 in Buenos Aires'],
    ['2026-11-23T21:00:00Z', CANARY, MADRID, 'ca', '21:00 a les Canàries'],
    // In summer the difference to Madrid is five hours, in winter four.
    ['2026-07-01T21:00:00Z', MADRID, BUENOS_AIRES, 'es', '23:00 en Madrid'],
    // It is Tuesday there already.
    ['2026-11-23T23:30:00Z', MADRID, BUENOS_AIRES, 'es', 'martes, 0:30 en Madrid'],
    ['2026-11-24T01:00:00Z', BUENOS_AIRES, MADRID, 'en', 'Monday, 22:00 in Buenos Aires'],
  ] as const)('%s in %s, read in %s, %s', (at, zone, here, locale, expected) => {
    expect(formatZoneTime(new Date(at), { zone, here }, locale)).toBe(expected);
  });

  test.each([
    ['the same zone', '2026-11-23T21:00:00Z', MADRID, MADRID],
    ['another name, the same clock', '2026-11-23T21:00:00Z', 'Europe/Paris', MADRID],
    ['a zone that is none', '2026-11-23T21:00:00Z', 'Europe/Atlantis', MADRID],
    ['no time', 'never', MADRID, CANARY],
  ])('%s: nothing is said', (_what, at, zone, here) => {
    expect(formatZoneTime(new Date(at), { zone, here }, 'es')).toBeUndefined();
  });

  test('where two zones change their clocks on different days, it is said between', () => {
    const between = { zone: 'America/New_York', here: 'America/Panama' };
    expect(formatZoneTime(new Date('2026-01-15T15:00:00Z'), between, 'es')).toBeUndefined();
    expect(formatZoneTime(new Date('2026-07-15T15:00:00Z'), between, 'es')).toBe(
      '11:00 en New York',
    );
  });
});
