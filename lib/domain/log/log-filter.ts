import type { TriageType } from '../triage/verdict';
import type { LogRow } from './log-row';

/** Which rows of the log are wanted. What is absent asks for nothing. */
export interface LogFilter {
  /** `undefined` = all brands. */
  brandId: string | undefined;
  show: 'all' | 'replies' | 'mentions';
  /** Folded by `foldQuery`; empty = everything. */
  query: string;
  /** Types of the post, as the person said, else as judged. */
  types?: readonly TriageType[];
  /** Seen or sent from then on, up to but not at `to`; ISO 8601, UTC. */
  from?: string;
  to?: string;
  /** Replies with a promise in them, and nothing else. */
  hasPromise?: boolean;
}

/** Newest first. */
export interface LogPart {
  rows: LogRow[];
  /** True when older rows would pass the filter too. */
  hasMore: boolean;
}
