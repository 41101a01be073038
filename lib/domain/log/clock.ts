/** Goal of the guideline "Answer in no more than 2 hours": how long a mention may wait, in minutes. */
export const GOAL_MINUTES = 120;

/** Less than this left counts as late, in minutes. */
export const LATE_MINUTES = 30;

export type Clock =
  | { state: 'running' | 'late'; minutesLeft: number; share: number }
  | { state: 'over'; minutesSince: number }
  | { state: 'unknown' };

/**
 * How much of the goal is left, from the post's own time.
 * `minutesLeft` is 1 to GOAL_MINUTES, `share` the part of the goal that is left, 0 to 1.
 */
export function readClock(postedAt: string | undefined, now: number): Clock {
  const posted = postedAt === undefined ? Number.NaN : Date.parse(postedAt);
  if (Number.isNaN(posted)) return { state: 'unknown' };
  const minutesSince = Math.max(0, Math.floor((now - posted) / 60_000));
  const minutesLeft = GOAL_MINUTES - minutesSince;
  if (minutesLeft <= 0) return { state: 'over', minutesSince };
  const state = minutesLeft < LATE_MINUTES ? 'late' : 'running';
  return { state, minutesLeft, share: minutesLeft / GOAL_MINUTES };
}
