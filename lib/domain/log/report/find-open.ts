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
  const urgent = open.filter(({ family }) => isUrgent(family));
  const inTime = findInTime(urgent, times);
  const risks = urgent
    .filter(({ family }) => family === 'safety')
    .filter(isTold)
    .slice(0, MOST_RISKS);
  const listed = new Set<ReportCase>(risks);
  const rest = urgent.filter((one) => !listed.has(one));
  const past = rest.filter((one) => !inTime.has(one));
  return [
    ...risks.map((risk): OpenItem => {
      noteUse(used, risk.mention);
      const quote = createQuote(risk.mention, mask);
      return { kind: 'risk', type: risk.row.type, quote, isInTime: inTime.has(risk) };
    }),
    ...countOpen(past, (counts) => ({ kind: 'unanswered', ...counts, isMore: risks.length > 0 })),
    ...countOpen(
      rest.filter((one) => inTime.has(one)),
      ({ count }) => ({ kind: 'inTime', count }),
    ),
    ...findLost(cases, used, mask),
    ...(times.late > 0 ? [findLate(cases, clock, times.late, goalMinutes)] : []),
    ...countOpen(
      open.filter(({ family }) => family === 'question'),
      (counts) => ({ kind: 'questions', ...counts }),
    ),
  ];
}

function countOpen(
  cases: readonly ReportCase[],
  createItem: (counts: { count: number; oldest: number }) => OpenItem,
): OpenItem[] {
  if (cases.length === 0) return [];
  const oldest = Math.min(...cases.map(({ row }) => row.at));
  return [createItem({ count: cases.length, oldest })];
}

/** Those that can still be answered in time: as many as were counted, the newest. */
function findInTime(urgent: readonly ReportCase[], { waiting }: ReplyTimes): Set<ReportCase> {
  const newest = urgent.toSorted((one, two) => two.row.at - one.row.at);
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
