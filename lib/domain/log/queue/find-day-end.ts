import { createZoneClock, dayOfWall } from '../figures/zone-clock';

const DAY = 86_400_000;

/**
 * When the client's today ends: in Buenos Aires there is still time when the day is over here.
 * @param now milliseconds since 1970, as is what it gives
 * @param timeZone IANA name; absent: that of this machine
 */
export function findDayEnd(now: number, timeZone: string | undefined): number {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = createZoneClock(zone, now, now + DAY);
  return clock.toInstant((dayOfWall(clock.toWall(now)) + 1) * DAY);
}
