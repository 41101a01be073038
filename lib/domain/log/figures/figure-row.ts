import type { CheckId, CheckState } from '../../checklist/check';
import type { IssueId } from '../../draft/issue';
import type { SiteId } from '../../post';
import type { Polarity, TriageType } from '../../triage/verdict';
import type { CloseReason, Outcome, PromiseRecord } from '../log-entry';

/**
 * One mention and what became of it, without a word of its text: all that figures need. One mention,
 * one row, whatever number of replies; so figures of a part of the rows can be added to those of
 * another part. Plain data, fit for the database and for messages.
 */
export interface FigureRow {
  /** Of the mention. */
  id: string;
  authorKey: string;
  site: SiteId;
  /** As the person said, else as judged. */
  type: TriageType;
  polarity: Polarity;
  /** When it was written, else when it was seen; never after it was seen. Milliseconds since 1970. */
  at: number;
  /** When the first reply that the site did not refuse was sent; milliseconds since 1970. */
  repliedAt?: number;
  /** Checks of its replies in the order sent; those that were set aside left out. */
  checks: FigureCheck[];
  closed?: CloseReason;
  outcome?: Outcome;
  /** What it is about; empty where nothing can be told. */
  causes: IssueId[];
  /** A lesson or a corrective action was noted with it. */
  isNoted?: true;
  /** People and things that it names, in a form to count by: 'tecnico', 'marta'. */
  named: string[];
}

export interface FigureCheck {
  id: CheckId;
  state: CheckState;
}

/** What figures need of a promise. */
export type FigurePromise = Pick<PromiseRecord, 'id' | 'state' | 'madeAt' | 'dueAt' | 'movedFrom'>;

/**
 * Of one client and one period: the mentions whose `at` lies in it, and the promises made in it. As
 * no mention is seen before its `at`, those seen from the start of the period on hold them all.
 */
export interface FigureInput {
  rows: readonly FigureRow[];
  promises: readonly FigurePromise[];
}
