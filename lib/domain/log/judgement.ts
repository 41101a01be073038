import type { TriageType, Verdict } from '../triage/verdict';

/** What we think of a mention, and whether it still waits. */
export interface Judgement extends Verdict {
  /** True when the log holds a reply to it that was not refused. */
  isAnswered: boolean;
  /** What the person said it is; then `type` says the same. */
  correctedType?: TriageType;
}
