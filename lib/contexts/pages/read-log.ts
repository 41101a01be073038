import type { LogFilter, LogPart } from '../../domain/log/log-filter';
import type { LogDatabase } from '../../storage/database';
import { createLogReader, type ReadOptions } from './create-log-reader';

/** The newest rows that pass the filter, at most `limit`; see `createLogReader`. */
export function readLog(
  db: LogDatabase,
  filter: LogFilter,
  limit: number,
  options?: ReadOptions,
): Promise<LogPart> {
  return createLogReader(db, filter, options).readNext(limit);
}
