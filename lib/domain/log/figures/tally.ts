import type { CheckId } from '../../checklist/check';
import type { IssueId } from '../../draft/issue';
import type { SiteId } from '../../post';
import type { TriageFamily } from '../../triage/triage-family';
import type { Polarity, TriageType } from '../../triage/verdict';
import type { Outcome } from '../log-entry';

/** What was counted in some rows; waits are kept one by one, people by their keys. */
export interface Tally {
  /** Mentions of the client; those of a namesake are not among them. */
  seen: number;
  notOurs: number;
  byType: Partial<Record<TriageType, Answered>>;
  byPolarity: Partial<Record<Polarity, Answered>>;
  bySite: Partial<Record<SiteId, Answered>>;
  /** By day since 1970-01-01. */
  days: Record<number, Partial<Record<TriageFamily, number>>>;
  waits: Wait[];
  /** Mentions that no longer wait: answered, or closed with a reason. */
  handled: number;
  /** Replies sent before their post was written, by the clocks of site and machine: taken as 0. */
  clamped: number;
  /** What a reply must have. */
  checks: Partial<Record<CheckId, CheckCount>>;
  /** Mentions whose replies were checked, and of these by check the ones in which harm was found. */
  judged: number;
  harmed: Partial<Record<CheckId, number>>;
  outcomes: Partial<Record<Outcome, number>>;
  causes: Partial<Record<IssueId, Sides>>;
  named: Record<string, Sides>;
  /** Mentions by the key of the person, of those who were answered and of those who were won back. */
  helped: Record<string, number>;
  wonBack: Record<string, number>;
  promises: PromiseCount;
}

export interface Answered {
  seen: number;
  answered: number;
}

/** `asked`: where words could tell whether it was met. */
export interface CheckCount {
  asked: number;
  met: number;
}

export interface Sides {
  praised: number;
  criticised: number;
}

export interface PromiseCount {
  kept: number;
  /** Of the kept ones, those whose time was moved before. */
  moved: number;
  broken: number;
  /** Not settled, and still in time. */
  open: number;
  /** Not settled, and past its time. */
  overdue: number;
}

/** How one mention fared with the goal for replies. */
export interface Wait {
  family: TriageFamily;
  /** Of the client's day and week: 0 to 23; 0 is Monday. */
  hour: number;
  weekday: number;
  /** From the post to the first reply or, without one, until now; 0 or more, with fractions. */
  minutes: number;
  /** The same in opening time; absent where the client keeps no hours. */
  officeMinutes?: number;
  isAnswered: boolean;
}

export function createTally(): Tally {
  return {
    seen: 0,
    notOurs: 0,
    byType: {},
    byPolarity: {},
    bySite: {},
    days: {},
    waits: [],
    handled: 0,
    clamped: 0,
    checks: {},
    judged: 0,
    harmed: {},
    outcomes: {},
    causes: {},
    named: {},
    helped: {},
    wonBack: {},
    promises: { kept: 0, moved: 0, broken: 0, open: 0, overdue: 0 },
  };
}
