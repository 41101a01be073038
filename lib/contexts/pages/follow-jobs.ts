import { liveQuery } from 'dexie';
import { askBackground } from '../../messaging/ask-background';
import type { StartedJob } from '../../messaging/protocol';
import { database, type LogDatabase } from '../../storage/database';
import type { JobRow } from '../../storage/job-row';

/** A job that made no step for so long has lost its background, in milliseconds. */
const LOST_MS = 3_000;

/**
 * Tells of long work, the newest first, now and with each step, until `signal` ends. While somebody
 * looks, a background that was ended is woken up to go on; else it goes on the next time it wakes.
 */
export function followJobs(
  signal: AbortSignal,
  onJobs: (jobs: JobRow[]) => void,
  db: LogDatabase = database,
): void {
  let jobs: JobRow[] = [];
  let seen = '';
  const subscription = liveQuery(() => db.jobs.toArray()).subscribe({
    next: (rows) => {
      jobs = rows.sort((one, two) => (one.startedAt < two.startedAt ? 1 : -1));
      onJobs(jobs);
    },
    error: (error: unknown) => console.error('Respira: jobs could not be followed', error),
  });
  const timer = setInterval(() => {
    const now = JSON.stringify(jobs);
    if (now === seen) for (const job of jobs) wake(job);
    seen = now;
  }, LOST_MS);
  signal.addEventListener('abort', () => {
    subscription.unsubscribe();
    clearInterval(timer);
  });
}

/** The same work asked for again goes on; an import waits for the page that holds the file. */
function wake({ id, kind, state, brandId, before }: JobRow): void {
  if (state !== 'running' || kind === 'import') return;
  const erase = brandId === undefined ? undefined : { id, kind: 'erase' as const, brandId };
  const job: StartedJob | undefined =
    kind === 'reindex'
      ? { id, kind }
      : erase && { ...erase, ...(before !== undefined && { before }) };
  if (job) void askBackground('startJob', job);
}
