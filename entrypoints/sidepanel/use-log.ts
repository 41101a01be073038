import { useEffect, useState } from 'react';
import { observeLog } from '../../lib/contexts/pages/observe-log';
import { readLog } from '../../lib/contexts/pages/read-log';
import { foldQuery } from '../../lib/domain/log/find-hits';
import type { LogFilter, LogPart } from '../../lib/domain/log/log-filter';
import { database } from '../../lib/storage/database';

export interface LogReading {
  part: LogPart | undefined;
  isReading: boolean;
  /** The log could not be opened. */
  isBroken: boolean;
}

/** The newest `limit` rows that pass the filter, read again whenever the log changes. */
export function useLog({ brandId, show, query }: LogFilter, limit: number): LogReading {
  const folded = foldQuery(query);
  const asked = JSON.stringify([brandId, show, folded, limit]);
  const change = useLogChange();
  const [answer, setAnswer] = useState<{ asked: string; part: LogPart }>();
  const [isBroken, setBroken] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the log asks again
  useEffect(() => {
    let isGone = false;
    const filter = { brandId, show, query: folded };
    readLog(database, filter, limit, () => isGone)
      .then((part) => !isGone && setAnswer({ asked, part }))
      .catch((error: unknown) => {
        console.error('Respira: the log could not be read', error);
        setBroken(true);
      });
    return () => {
      isGone = true;
    };
  }, [asked, change]);
  return { part: answer?.part, isReading: answer?.asked !== asked, isBroken };
}

/** Counts the changes of the log. */
function useLogChange(): number {
  const [change, setChange] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    observeLog(database, life.signal, () => setChange((count) => count + 1));
    return () => life.abort();
  }, []);
  return change;
}
