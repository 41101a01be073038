import type { Wait } from './tally';

/** How long people waited for a first reply. Minutes; absent where nobody was answered. */
export interface ReplyTimes {
  /** Of those answered, shortest first. */
  minutes: number[];
  /** The middle one, or between the two middle ones. */
  median?: number;
  /** The shortest wait that nine of ten did not exceed. */
  p90?: number;
  slowest?: number;
  /** Answered no later than the goal. */
  within: number;
  /** Answered later. */
  late: number;
  /** Not answered, and past the goal. */
  unanswered: number;
  /** Not answered, and still in time: for or against the goal they say nothing yet. */
  waiting: number;
  /** `within` of those of whom it can be told, 0 to 1. */
  share?: number;
  /** By hour of arrival, 24, and by weekday, 7 from Monday on. */
  byHour: TimeSlot[];
  byWeekday: TimeSlot[];
}

export interface TimeSlot {
  seen: number;
  answered: number;
  within: number;
  median?: number;
}

/** @param isWanted which waits count */
export function readReplyTimes(
  waits: readonly Wait[],
  goalMinutes: number,
  by: 'minutes' | 'officeMinutes',
  isWanted: (wait: Wait) => boolean = () => true,
): ReplyTimes {
  const minutes: number[] = [];
  const hours = createSlots(24);
  const weekdays = createSlots(7);
  let unanswered = 0;
  let waiting = 0;
  for (const wait of waits) {
    if (!isWanted(wait)) continue;
    const time = wait[by] ?? wait.minutes;
    addToSlot(hours[wait.hour], wait, time);
    addToSlot(weekdays[wait.weekday], wait, time);
    if (wait.isAnswered) minutes.push(time);
    else if (time > goalMinutes) unanswered += 1;
    else waiting += 1;
  }
  const sorted = sortNumbers(minutes);
  const within = countWithin(sorted, goalMinutes);
  const told = sorted.length + unanswered;
  const slowest = sorted.at(-1);
  return {
    minutes: sorted,
    ...withMedian(sorted),
    ...(slowest !== undefined && { p90: nearestRank(sorted, 0.9), slowest }),
    within,
    late: sorted.length - within,
    unanswered,
    waiting,
    ...(told > 0 && { share: within / told }),
    byHour: hours.map((slot) => finishSlot(slot, goalMinutes)),
    byWeekday: weekdays.map((slot) => finishSlot(slot, goalMinutes)),
  };
}

/** What arrived in one hour or on one weekday; the minutes of those answered. */
interface OpenSlot {
  seen: number;
  minutes: number[];
}

function createSlots(count: number): OpenSlot[] {
  return Array.from({ length: count }, () => ({ seen: 0, minutes: [] }));
}

function addToSlot(slot: OpenSlot | undefined, { isAnswered }: Wait, time: number): void {
  if (!slot) return;
  slot.seen += 1;
  if (isAnswered) slot.minutes.push(time);
}

function finishSlot({ seen, minutes }: OpenSlot, goalMinutes: number): TimeSlot {
  const sorted = sortNumbers(minutes);
  const within = countWithin(sorted, goalMinutes);
  return { seen, answered: sorted.length, within, ...withMedian(sorted) };
}

/** A typed array is sorted by number, without a call for each pair. */
function sortNumbers(numbers: readonly number[]): number[] {
  return Array.from(new Float64Array(numbers).sort());
}

function countWithin(sorted: readonly number[], goalMinutes: number): number {
  const first = sorted.findIndex((wait) => wait > goalMinutes);
  return first === -1 ? sorted.length : first;
}

function withMedian(sorted: readonly number[]): { median?: number } {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? {} : { median: (lower + upper) / 2 };
}

/** The smallest value that at least this share of them does not exceed. */
function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
