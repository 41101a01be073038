/** Work that takes longer than a background may live. */
export const JOB_KINDS = ['import', 'reindex', 'forget', 'retention'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface JobRow {
  /** The same work asked for twice has the same id. */
  id: string;
  kind: JobKind;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Steps done, and of how many where that is known. */
  done: number;
  total?: number;
  /** Where to go on; written together with the work up to there. */
  cursor?: string;
  /** What it is about: a client, a day. Emptied at the end of work that erases. */
  about: Record<string, string>;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt?: string;
}
