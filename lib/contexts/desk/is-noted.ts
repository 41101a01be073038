import type { LogDatabase } from '../../storage/database';

/** The background may have to wake up first. In milliseconds. */
const PATIENCE_MS = 6_000;
const PERIOD_MS = 150;

/**
 * Whether a reply that was told to the log stands in it, looked up until it does or six seconds are
 * over: a log that is held up by others answers no question at all. Never rejects.
 */
export async function isNoted(id: string, db: Pick<LogDatabase, 'replies'>): Promise<boolean> {
  const late = new AbortController();
  const patience = setTimeout(() => late.abort(), PATIENCE_MS);
  const isOver = new Promise<false>((resolve) => {
    late.signal.addEventListener('abort', () => resolve(false));
  });
  const isFound = lookUp(id, db, late.signal).catch(() => false);
  const found = await Promise.race([isFound, isOver]);
  clearTimeout(patience);
  return found;
}

async function lookUp(
  id: string,
  db: Pick<LogDatabase, 'replies'>,
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted) {
    if (await db.replies.get(id)) return true;
    await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
  }
  return false;
}
