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

export function readReplyTimes(
  waits: readonly Wait[],
  goalMinutes: number,
  by: 'minutes' | 'officeMinutes',
): ReplyTimes {
  const timed = waits.map((wait) => ({ ...wait, minutes: wait[by] ?? wait.minutes }));
  const answered = timed.filter((wait) => wait.isAnswered);
  const minutes = sortMinutes(answered);
  const within = minutes.filter((wait) => wait <= goalMinutes).length;
  const unanswered = timed.filter((wait) => !wait.isAnswered && wait.minutes > goalMinutes).length;
  const told = minutes.length + unanswered;
  const slowest = minutes.at(-1);
  return {
    minutes,
    ...withMedian(minutes),
    ...(slowest !== undefined && { p90: nearestRank(minutes, 0.9), slowest }),
    within,
    late: minutes.length - within,
    unanswered,
    waiting: timed.length - told,
    ...(told > 0 && { share: within / told }),
    byHour: readSlots(timed, 24, ({ hour }) => hour, goalMinutes),
    byWeekday: readSlots(timed, 7, ({ weekday }) => weekday, goalMinutes),
  };
}

function readSlots(
  waits: readonly Wait[],
  count: number,
  slotOf: (wait: Wait) => number,
  goalMinutes: number,
): TimeSlot[] {
  const slots = Array.from({ length: count }, (): Wait[] => []);
  for (const wait of waits) slots[slotOf(wait)]?.push(wait);
  return slots.map((slot) => {
    const minutes = sortMinutes(slot.filter((wait) => wait.isAnswered));
    return {
      seen: slot.length,
      answered: minutes.length,
      within: minutes.filter((wait) => wait <= goalMinutes).length,
      ...withMedian(minutes),
    };
  });
}

function sortMinutes(waits: readonly Wait[]): number[] {
  return waits.map(({ minutes }) => minutes).sort((one, two) => one - two);
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
