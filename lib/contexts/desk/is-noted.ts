import type { LogDatabase } from '../../storage/database';

/** The background may have to wake up first. In milliseconds. */
const PATIENCE_MS = 6_000;
const PERIOD_MS = 150;

/** Whether a reply that was told to the log stands in it, looked up until it does or time is over. */
export async function isNoted(id: string, db: Pick<LogDatabase, 'replies'>): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await db.replies.get(id))) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
  }
  return true;
}
