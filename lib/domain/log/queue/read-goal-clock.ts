import type { Goals } from '../../brand/brand';
import { type Clock, GOAL_MINUTES, LATE_MINUTES } from '../clock';
import { createOfficeClock } from '../figures/office-clock';
import { createZoneClock } from '../figures/zone-clock';

const MINUTE = 60_000;

/**
 * How much of a client's goal is left, from the post's own time; where the client has office hours
 * the clock stands still outside them.
 * @param postedAt ISO 8601; `undefined` where the page told none
 * @param now milliseconds since 1970
 */
export function readGoalClock(
  postedAt: string | undefined,
  now: number,
  goals: Goals | undefined,
): Clock {
  const posted = postedAt === undefined ? Number.NaN : Date.parse(postedAt);
  if (Number.isNaN(posted)) return { state: 'unknown' };
  const goal = goals?.replyMinutes ?? GOAL_MINUTES;
  const waited = Math.max(0, Math.floor(countMinutes(posted, now, goals)));
  if (waited >= goal) {
    return { state: 'over', minutesSince: Math.max(0, Math.floor((now - posted) / MINUTE)) };
  }
  const minutesLeft = goal - waited;
  const state = minutesLeft < Math.min(LATE_MINUTES, goal / 2) ? 'late' : 'running';
  return { state, minutesLeft, share: minutesLeft / goal };
}

function countMinutes(from: number, to: number, goals: Goals | undefined): number {
  if (!goals?.officeHours || to <= from) return (to - from) / MINUTE;
  const zone = goals.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return createOfficeClock(goals.officeHours, createZoneClock(zone, from, to)).minutesBetween(
    from,
    to,
  );
}
