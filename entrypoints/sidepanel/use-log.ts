import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { readLog } from '../../lib/contexts/pages/read-log';
import { foldQuery } from '../../lib/domain/log/find-hits';
import type { LogFilter, LogPart } from '../../lib/domain/log/log-filter';
import { database } from '../../lib/storage/database';

export interface LogReading {
  part: LogPart | undefined;
  isReading: boolean;
}

/** The newest `limit` rows that pass the filter, read again whenever the log changes. */
export function useLog(filter: LogFilter, limit: number): LogReading {
  const query = foldQuery(filter.query);
  const { brandId, show } = filter;
  const asked = JSON.stringify([brandId, show, query, limit]);
  const latest = useRef(asked);
  latest.current = asked;
  const answer = useLiveQuery(async () => {
    const isStopped = () => latest.current !== asked;
    const part = await readLog(database, { brandId, show, query }, limit, isStopped);
    return { asked, part };
  }, [asked]);
  return { part: answer?.part, isReading: answer?.asked !== asked };
}
