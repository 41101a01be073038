import type { LogFilter, LogPart } from '../../domain/log/log-filter';
import type { LogDatabase } from '../../storage/database';
import { observeLog } from './observe-log';
import { readLog } from './read-log';

interface LogFollower {
  onPart(part: LogPart): void;
  onError(error: unknown): void;
}

/**
 * Reads the newest `limit` rows that pass the filter, and again after each change of the log. A
 * change during a reading waits for its end: a long search must come to one.
 */
export function followLog(
  db: LogDatabase,
  { filter, limit }: { filter: LogFilter; limit: number },
  signal: AbortSignal,
  { onPart, onError }: LogFollower,
): void {
  let isReading = false;
  let isStale = false;

  async function read(): Promise<void> {
    isStale = isReading;
    if (isReading) return;
    isReading = true;
    try {
      const part = await readLog(db, filter, limit, { isStopped: () => signal.aborted });
      if (!signal.aborted) onPart(part);
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    isReading = false;
    if (isStale && !signal.aborted) void read();
  }

  observeLog(db, signal, () => void read());
  void read();
}
