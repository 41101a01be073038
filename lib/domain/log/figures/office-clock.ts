import type { OfficeHours, TimeSpan } from '../../brand/brand';
import { dayOfWall, weekdayOfDay, type ZoneClock } from './zone-clock';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Counts time as an office does: only while it is open. */
export interface OfficeClock {
  /** Minutes of opening time between two instants, with fractions; 0 where `to` is not later. */
  minutesBetween(from: number, to: number): number;
}

/**
 * Opening times are read on the client's clock: on the day the clocks change, from 9 to 18 is still
 * from 9 to 18, and an hour that the clock skips or shows twice is counted as long as it lasts.
 */
export function createOfficeClock(hours: OfficeHours, clock: ZoneClock): OfficeClock {
  return {
    minutesBetween(from, to) {
      const last = dayOfWall(clock.toWall(to));
      let minutes = 0;
      for (let day = dayOfWall(clock.toWall(from)); day <= last; day += 1) {
        minutes += openMinutes(hours[weekdayOfDay(day)] ?? [], day, clock, { from, to });
      }
      return minutes;
    },
  };
}

/** Of one day, within two instants. */
function openMinutes(
  spans: readonly TimeSpan[],
  day: number,
  clock: ZoneClock,
  { from, to }: { from: number; to: number },
): number {
  let minutes = 0;
  for (const span of spans) {
    const opens = clock.toInstant(day * DAY + span.from * MINUTE);
    const closes = clock.toInstant(day * DAY + span.to * MINUTE);
    minutes += Math.max(0, Math.min(to, closes) - Math.max(from, opens)) / MINUTE;
  }
  return minutes;
}
