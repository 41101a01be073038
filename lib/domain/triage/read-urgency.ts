import { GOAL_MINUTES } from '../log/clock';
import type { UrgencyReason, Verdict } from './verdict';

/** Part of the goal that must be gone before the clock is a reason by itself. */
const NEAR_GOAL = 0.75;
/** How far towards 1 a post goes whose time is nearly up or over. */
const CLOCK = 0.4;
/** Of types that are logged without signals. */
const UNKNOWN = 0.3;

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
  const { urgency = UNKNOWN, urgencyReasons = [], isAnswerExpected = true } = verdict.signals ?? {};
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

const ORIGIN = 0.88;
/** Below danger, law, and the origin of a crisis. */
const MOST = 0.87;

function isNearGoal({ now, postedAt }: UrgencyOptions): boolean {
  const posted = postedAt === undefined ? Number.NaN : Date.parse(postedAt);
  return (now - posted) / 60_000 >= GOAL_MINUTES * NEAR_GOAL;
}
