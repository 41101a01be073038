import type { LogRow } from './log-row';

/** Which rows of the log are wanted. */
export interface LogFilter {
  /** `undefined` = all brands. */
  brandId: string | undefined;
  show: 'all' | 'replies' | 'mentions';
  /** Folded by `foldQuery`; empty = everything. */
  query: string;
}

/** Newest first. */
export interface LogPart {
  rows: LogRow[];
  /** True when older rows would pass the filter too. */
  hasMore: boolean;
}
