/** Work that takes longer than a background may live. */
export const JOB_KINDS = ['import', 'reindex', 'erase'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface JobRow {
  /** The same work asked for twice has the same id. */
  id: string;
  kind: JobKind;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Rows done, and of how many where that is known. */
  done: number;
  total?: number;
  /** Where to go on; written together with the work up to there. */
  cursor?: string;
  /** Of `erase`: whose rows go, and up to when (ISO 8601, UTC; absent: all). */
  brandId?: string;
  before?: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt?: string;
}
