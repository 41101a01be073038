import type { TextRange } from '../../text-range';
import type { DueTime } from './due-time';
import type { NamedTime } from './find-due-times';
import { resolveDueTime } from './resolve-due-time';

/** A moment of a sentence with the instant that it means, ISO 8601, UTC. */
export interface ResolvedTime extends TextRange {
  dueAt: string;
}

const WEEK_MS = 7 * 86_400_000;
/** "El lunes que viene te llamamos y el martes…": what happens next, said behind a verb of its own. */
const THEN =
  /(?:^|[\s,])(?:y|e|and|then|luego|despues|i|despres)(?: (?:ya|then|luego|despues|despres|on|the|ja)){0,3}\s*$/u;

/** The moments still to come; a weekday behind an "and" is the first one after the moment before it. */
export function resolveInOrder(
  times: readonly NamedTime[],
  said: string,
  { sentAt, zone }: { sentAt: string; zone: string },
): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  let last: (ResolvedTime & Pick<NamedTime, 'due'>) | undefined;
  for (const { start, end, due } of times) {
    const plain = resolveDueTime(due, sentAt, zone);
    const isNext =
      last && plain && plain < last.dueAt && mayFollow(due, said.slice(last.end, start));
    const dueAt = last && isNext ? resolveDueTime(due, startOf(last), zone) : plain;
    if (!dueAt || dueAt <= sentAt) continue;
    last = { start, end, due, dueAt };
    resolved.push({ start, end, dueAt });
  }
  return resolved;
}

function mayFollow({ day }: DueTime, between: string): boolean {
  return day?.kind === 'weekday' && !day.isThis && day.day === undefined && THEN.test(between);
}

/** "La semana que viene…, y el viernes": within that week, not behind its end. */
function startOf({ due, dueAt }: { due: DueTime; dueAt: string }): string {
  const isWeek = due.day?.kind === 'end' && due.day.of === 'nextWeek';
  return isWeek ? new Date(Date.parse(dueAt) - WEEK_MS).toISOString() : dueAt;
}
