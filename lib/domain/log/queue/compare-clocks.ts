import type { Clock } from '../clock';

/** What can still be answered in time, the least time first; then what is over, the newest first. */
export function compareClocks(one: Clock, other: Clock): number {
  return rank(one) - rank(other) || minutesOf(one) - minutesOf(other);
}

/** Whether the goal can still be kept. */
export function isInTime({ state }: Clock): boolean {
  return state === 'running' || state === 'late';
}

function rank(clock: Clock): number {
  if (isInTime(clock)) return 0;
  return clock.state === 'over' ? 1 : 2;
}

function minutesOf(clock: Clock): number {
  if (clock.state === 'unknown') return 0;
  return clock.state === 'over' ? clock.minutesSince : clock.minutesLeft;
}
