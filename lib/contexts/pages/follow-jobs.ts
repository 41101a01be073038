import { liveQuery } from 'dexie';
import { database, type LogDatabase } from '../../storage/database';
import type { JobRow } from '../../storage/job-row';

/** Tells of long work, the newest first, now and with each step, until `signal` ends. */
export function followJobs(
  signal: AbortSignal,
  onJobs: (jobs: JobRow[]) => void,
  db: LogDatabase = database,
): void {
  const subscription = liveQuery(() => db.jobs.toArray()).subscribe({
    next: (jobs) => onJobs(jobs.sort((one, two) => (one.startedAt < two.startedAt ? 1 : -1))),
    error: (error: unknown) => console.error('Respira: jobs could not be followed', error),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
