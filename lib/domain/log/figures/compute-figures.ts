import type { Goals } from '../../brand/brand';
import type { CheckId } from '../../checklist/check-ids';
import { isUrgent } from '../../triage/triage-family';
import { GOAL_MINUTES } from '../clock';
import type { FigureInput } from './figure-row';
import { type Period, readSpan } from './period';
import { type ReplyTimes, readReplyTimes } from './reply-times';
import type { Tally, Wait } from './tally';
import { tallyRows } from './tally-rows';

export interface FigureOptions {
  period: Period;
  goals: Goals;
  /** IANA name for clients without one of their own. */
  localZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** What can be said of a client and a period in numbers. */
export interface Figures extends Omit<Tally, 'waits' | 'helped' | 'wonBack' | 'judged' | 'harmed'> {
  goalMinutes: number;
  /** Of complaints and of what is dangerous, by the clock and, for clients with hours, in hours. */
  complaints: TimesByClock;
  /** Of all that was written, by the clock. */
  everything: ReplyTimes;
  /** Different people who were answered, and of these the ones who came round. */
  peopleHelped: number;
  peopleWonBack: number;
}

export interface TimesByClock {
  always: ReplyTimes;
  office?: ReplyTimes;
}

/** Figures of the rows that lie in the period; takes some 2 µs a row. */
export function computeFigures(input: FigureInput, options: FigureOptions): Figures {
  return finishFigures(tallyPeriod(input, options), options.goals);
}

function tallyPeriod(input: FigureInput, options: FigureOptions): Tally {
  const { officeHours, timeZone = options.localZone } = options.goals;
  const { now } = options;
  const span = readSpan(options.period, timeZone);
  return tallyRows(input, span, { timeZone, now, ...(officeHours && { officeHours }) });
}

function finishFigures(tally: Tally, goals: Goals): Figures {
  const { waits, helped, wonBack, judged, harmed, ...counts } = tally;
  const goalMinutes = goals.replyMinutes ?? GOAL_MINUTES;
  const isOffice = goals.officeHours !== undefined;
  const timesOf = (isWanted: (wait: Wait) => boolean): TimesByClock => ({
    always: readReplyTimes(waits, goalMinutes, 'minutes', isWanted),
    ...(isOffice && { office: readReplyTimes(waits, goalMinutes, 'officeMinutes', isWanted) }),
  });
  return {
    ...counts,
    checks: countChecks({ checks: counts.checks, judged, harmed }),
    goalMinutes,
    complaints: timesOf(({ family }) => isUrgent(family)),
    everything: readReplyTimes(waits, goalMinutes, 'minutes'),
    peopleHelped: Object.keys(helped).length,
    peopleWonBack: Object.keys(wonBack).length,
  };
}

/**
 * What a reply must not have is noted only where it has it: such a check is counted of all replies that
 * were checked, and met where nothing was found.
 */
function countChecks({ checks, judged, harmed }: Pick<Tally, 'checks' | 'judged' | 'harmed'>) {
  const counts = { ...checks };
  for (const [id, found = 0] of Object.entries(harmed) as [CheckId, number | undefined][]) {
    const told = counts[id];
    counts[id] = told
      ? { asked: told.asked + found, met: told.met }
      : { asked: judged, met: judged - found };
  }
  return counts;
}
