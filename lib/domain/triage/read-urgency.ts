import { GOAL_MINUTES } from '../log/clock';
import type { TriageType } from './triage-types';
import type { UrgencyReason, Verdict, VerdictSignals } from './verdict';

/** Part of the goal that must be gone before the clock is a reason by itself. */
const NEAR_GOAL = 0.75;
/** How far towards 1 a post goes whose time is nearly up or over. */
const CLOCK = 0.4;
/** Of what is logged without signals: as much as the type alone says. */
const UNKNOWN = 0.3;
const OF_TYPE: Partial<Record<TriageType, readonly [number, UrgencyReason]>> = {
  safety: [1, 'danger'],
  legal: [0.9, 'authority'],
  dataLeak: [0.9, 'data'],
  failedContact: [0.75, 'priorContact'],
  complaint: [0.5, 'complaint'],
};

export interface Urgency {
  /** 0 to 1; a post of danger is never below one of another type. */
  urgency: number;
  reasons: (UrgencyReason | 'crisis' | 'nearGoal')[];
}

export interface UrgencyOptions {
  /** Milliseconds. */
  now: number;
  /** ISO 8601, UTC; the clock counts for nothing where the page does not tell. */
  postedAt?: string | undefined;
  /** The origin of a wave of similar posts. */
  isCrisisOrigin?: boolean;
}

/**
 * How soon a post must be answered: danger and law, the origin of a crisis, earlier contact that
 * failed, the goal of two hours, then complaints, questions, praise, trolls.
 */
export function readUrgency(verdict: Verdict, options: UrgencyOptions): Urgency {
  const { urgency, urgencyReasons, isAnswerExpected } = verdict.signals ?? readType(verdict.type);
  if (urgencyReasons.some((reason) => reason === 'danger' || reason === 'authority')) {
    return { urgency, reasons: [...urgencyReasons] };
  }
  const isOrigin = options.isCrisisOrigin === true;
  const isNear = isAnswerExpected && isNearGoal(options);
  const raised = isNear ? urgency + (1 - urgency) * CLOCK : urgency;
  return {
    urgency: isOrigin ? Math.max(ORIGIN, raised) : Math.min(raised, MOST),
    reasons: [
      ...(isOrigin ? (['crisis'] as const) : []),
      ...urgencyReasons,
      ...(isNear ? (['nearGoal'] as const) : []),
    ],
  };
}

type Signals = Pick<VerdictSignals, 'urgency' | 'urgencyReasons' | 'isAnswerExpected'>;

function readType(type: TriageType): Signals {
  const [urgency, reason] = OF_TYPE[type] ?? [UNKNOWN];
  return { urgency, urgencyReasons: reason ? [reason] : [], isAnswerExpected: true };
}

const ORIGIN = 0.88;
/** Below danger, law, and the origin of a crisis. */
const MOST = 0.87;

function isNearGoal({ now, postedAt }: UrgencyOptions): boolean {
  const posted = postedAt === undefined ? Number.NaN : Date.parse(postedAt);
  return (now - posted) / 60_000 >= GOAL_MINUTES * NEAR_GOAL;
}
