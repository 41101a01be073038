import type { LogDatabase } from './database';
import { dropImports } from './drop-imports';
import { eraseStep } from './erase-step';
import type { JobRow } from './job-row';
import { reindexStep } from './reindex-step';

/** What one step did; without `cursor` and with `isOver` it was the last. */
export interface JobProgress {
  done: number;
  cursor?: string;
  isOver: boolean;
}

/** One bounded part of a job, within a transaction of all tables: done as a whole or not at all. */
export type JobStep = (db: LogDatabase, job: JobRow) => Promise<JobProgress>;

/** An import is driven by the page that holds the file. */
const STEPS: Record<Exclude<JobRow['kind'], 'import'>, JobStep> = {
  erase: eraseStep,
  reindex: reindexStep,
};

/** What, of whom, and of how many rows where that is known. */
export type AskedJob = Pick<JobRow, 'id' | 'kind' | 'brandId' | 'before' | 'total'>;

export interface JobRunner {
  /** Begins a job, or goes on with the one that has this id. Settles when it has ended. */
  run(job: AskedJob): Promise<void>;
  /** Goes on with all that was running when the background was ended. */
  resume(): Promise<void>;
  /** What is done stays done. False if it does not run. */
  cancel(id: string): Promise<boolean>;
}

/**
 * Runs jobs in steps. Each step is written in one transaction with the place where it stopped, so
 * that a background that is ended in the middle goes on from there.
 * @param rest waited for between steps; keeps the background awake and lets others write
 */
export function createJobRunner(db: LogDatabase, rest: () => Promise<unknown>): JobRunner {
  const running = new Map<string, Promise<void>>();

  async function work(id: string): Promise<void> {
    try {
      while (await takeStep(db, id)) await rest();
    } catch (error) {
      console.error('Respira: a job could not go on', error);
      await end(db, id, 'failed').catch(() => false);
    }
  }

  function follow(id: string): Promise<void> {
    const known = running.get(id) ?? work(id).finally(() => running.delete(id));
    running.set(id, known);
    return known;
  }

  return {
    async run(job) {
      await begin(db, job);
      await follow(job.id);
    },
    async resume() {
      const rows = await db.jobs.toArray();
      const own = rows.filter(({ state, kind }) => state === 'running' && kind !== 'import');
      await Promise.all(own.map(({ id }) => follow(id)));
    },
    cancel: (id) => end(db, id, 'cancelled'),
  };
}

/** A job that has ended is begun anew; one that runs goes on. */
function begin(db: LogDatabase, job: AskedJob): Promise<void> {
  return db.transaction('rw', db.jobs, async () => {
    if ((await db.jobs.get(job.id))?.state === 'running') return;
    if (job.kind === 'erase') await dropImports(db);
    await db.jobs.put({ ...job, state: 'running', done: 0, startedAt: new Date().toISOString() });
  });
}

/** Whether there is more to do. */
function takeStep(db: LogDatabase, id: string): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const job = await db.jobs.get(id);
    if (job?.state !== 'running' || job.kind === 'import') return false;
    const { done, cursor, isOver } = await STEPS[job.kind](db, job);
    const { cursor: _, ...rest } = job;
    const ended = isOver && { state: 'done' as const, endedAt: new Date().toISOString() };
    const next = { ...rest, done: job.done + done, ...(cursor !== undefined && { cursor }) };
    await db.jobs.put({ ...next, ...ended });
    return !isOver;
  });
}

function end(db: LogDatabase, id: string, state: JobRow['state']): Promise<boolean> {
  return db.transaction('rw', db.jobs, async () => {
    const job = await db.jobs.get(id);
    if (job?.state !== 'running') return false;
    await db.jobs.put({ ...job, state, endedAt: new Date().toISOString() });
    return true;
  });
}
