import { isUrgent } from '../../triage/triage-family';
import type { ReplyTimes } from '../figures/reply-times';
import { dayOfWall, hourOfWall, weekdayOfDay, type ZoneClock } from '../figures/zone-clock';
import type { Mask } from './create-mask';
import { createQuote, noteUse, type UsedPosts } from './create-quote';
import type { OpenItem } from './report';
import { isTold, type ReportCase } from './report-case';

const MOST_RISKS = 2;

interface OpenContext {
  mask: Mask;
  clock: ZoneClock;
  times: ReplyTimes;
  goalMinutes: number;
}

/** What is not over at the end of the period, the gravest first. */
export function findOpen(
  cases: readonly ReportCase[],
  used: UsedPosts,
  { mask, clock, times, goalMinutes }: OpenContext,
): OpenItem[] {
  const open = cases.filter(({ row }) => row.repliedAt === undefined && !row.closed);
  const risks = open.filter(({ family }) => family === 'safety');
  const complaints = open.filter(({ family }) => family === 'complaint');
  const inTime = findInTime(open, times);
  const questions = open.filter(({ family }) => family === 'question');
  return [
    ...risks
      .filter(isTold)
      .slice(0, MOST_RISKS)
      .map(({ mention, row }): OpenItem => {
        noteUse(used, mention);
        return { kind: 'risk', type: row.type, quote: createQuote(mention, mask) };
      }),
    ...countOpen('unanswered', [...risks.slice(MOST_RISKS), ...complaints], inTime),
    ...findLost(cases, used, mask),
    ...(times.late > 0 ? [findLate(cases, clock, times.late, goalMinutes)] : []),
    ...countOpen('questions', questions),
  ];
}

function countOpen(
  kind: 'unanswered' | 'questions',
  cases: readonly ReportCase[],
  inTime: ReadonlySet<ReportCase> = new Set(),
): OpenItem[] {
  const oldest = Math.min(...cases.map(({ row }) => row.at));
  const still = cases.filter((one) => inTime.has(one)).length;
  if (cases.length === 0) return [];
  return [{ kind, count: cases.length, oldest, ...(still > 0 && { inTime: still }) }];
}

/** Those that can still be answered in time: as many as were counted, the newest. */
function findInTime(open: readonly ReportCase[], { waiting }: ReplyTimes): Set<ReportCase> {
  const newest = open
    .filter(({ family }) => isUrgent(family))
    .sort((one, two) => two.row.at - one.row.at);
  return new Set(newest.slice(0, waiting));
}

/** Who was answered and still complains: counted, and the last one quoted. */
function findLost(cases: readonly ReportCase[], used: UsedPosts, mask: Mask): OpenItem[] {
  const lost = cases.filter(({ row, family }) => isUrgent(family) && row.outcome === 'lost');
  const last = lost.filter(isTold).at(-1);
  if (!last) return [];
  noteUse(used, last.mention);
  const said = last.next ?? last.mention;
  noteUse(used, said);
  const count = new Set(lost.map(({ row }) => row.authorKey)).size;
  return [{ kind: 'lost', count, quote: createQuote(said, mask) }];
}

/** Where they all came on one weekday, or within three hours of it, that tells more than a number. */
const NARROW_HOURS = 3;

function findLate(
  cases: readonly ReportCase[],
  clock: ZoneClock,
  count: number,
  goalMinutes: number,
): OpenItem {
  const walls = cases
    .filter(({ family }) => isUrgent(family))
    .filter(({ row }) => (row.repliedAt ?? row.at) - row.at > goalMinutes * 60_000)
    .map(({ row }) => clock.toWall(row.at));
  const weekdays = new Set(walls.map((wall) => weekdayOfDay(dayOfWall(wall))));
  const [weekday] = weekdays;
  if (walls.length !== count || count < 2 || weekdays.size !== 1 || weekday === undefined) {
    return { kind: 'late', count };
  }
  const hours = walls.map(hourOfWall);
  const from = Math.min(...hours);
  const to = Math.max(...hours) + 1;
  return {
    kind: 'late',
    count,
    weekday,
    ...(to - from <= NARROW_HOURS && { hours: { from, to } }),
  };
}
