import type { TextRange } from '../../text-range';
import type { DueTime } from './due-time';
import type { NamedTime } from './find-due-times';
import { isOver } from './join-times';

/** Begins another thought, which has an hour of its own. */
const TURN =
  /[,;:]|(?<![\p{L}\p{N}])(?:y|e|i|and|pero|but|per[oò]|como|com|as|que|that)(?![\p{L}\p{N}])/u;

const NEXT = /;|(?<![\p{L}\p{N}])(?:y|e|i|and|pero|but|per[oò]|so)(?![\p{L}\p{N}])/u;

/**
 * Gives hours that stand alone the day that their sentence names: "Hoy te llamamos antes de las 18"
 * is one moment. What was over lends its day only within its own thought: "Ayer te escribimos y hoy
 * te llamamos a las 18".
 */
export function attachHours(
  times: readonly NamedTime[],
  said: string,
  verbs: readonly TextRange[],
): NamedTime[] {
  const taken = new Set<NamedTime>();
  const attached = times
    .filter((time) => !isOfPastWeek(time, times, said))
    .map((time) => {
      if (!isHourOnly(time)) return time;
      const holder = findDay(time, times, said);
      if (!holder) return time;
      if (!isPromisedApart(holder, time, verbs)) taken.add(holder);
      return { ...time, due: { ...lend(holder, time, said), ...time.due, isBefore: false } };
    });
  return attached.filter((time) => !taken.has(time) || time.due.clock !== undefined);
}

/** The next thought takes over the day, not its part: "this morning it broke; I'll call at 3:30". */
function lend({ due, end }: NamedTime, hour: NamedTime, said: string): DueTime {
  const { partEnd, ...day } = due;
  const isNext = NEXT.test(said.slice(end, Math.max(end, hour.start)));
  return isNext || partEnd === undefined ? { ...day } : due;
}

/** "A primera hora lo miro y antes de comer te cuento": a day with its part, and a verb for each. */
function isPromisedApart(holder: NamedTime, hour: NamedTime, verbs: readonly TextRange[]): boolean {
  const isBetween = verbs.some(({ start }) => start >= holder.end && start < hour.start);
  return holder.due.partEnd !== undefined && isBetween && verbs.length > 1;
}

/** "La semana pasada te llamamos el jueves". */
function isOfPastWeek(time: NamedTime, times: readonly NamedTime[], said: string): boolean {
  if (time.due.day?.kind !== 'weekday') return false;
  const before = times.findLast(({ due, end }) => due.day && isOver(due.day) && end <= time.start);
  return before !== undefined && !TURN.test(said.slice(before.end, time.start));
}

const isHourOnly = ({ due }: NamedTime) =>
  !due.day && !due.span && (due.clock !== undefined || due.partEnd !== undefined);

/** The day named last before the hour, else the one named right behind in the same thought. */
function findDay(
  hour: NamedTime,
  times: readonly NamedTime[],
  said: string,
): NamedTime | undefined {
  const before = times.findLast(({ due, end }) => due.day !== undefined && end <= hour.start);
  if (before && isLent(before, said.slice(before.end, hour.start))) return before;
  const behind = times.find(({ due, start }) => due.day !== undefined && start >= hour.end);
  const isFree = behind?.due.clock === undefined;
  return behind && isFree && !TURN.test(said.slice(hour.end, behind.start)) ? behind : undefined;
}

function isLent({ due }: NamedTime, between: string): boolean {
  return !due.day || !isOver(due.day) || !TURN.test(between);
}
