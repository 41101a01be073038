import { useEffect, useState } from 'react';
import { foldQuery } from '../../lib/domain/log/find-hits';
import type { LogFilter, LogPart } from '../../lib/domain/log/log-filter';
import { database } from '../../lib/storage/database';

export interface LogReading {
  part: LogPart | undefined;
  /** True while `part` still belongs to an earlier filter. */
  isReading: boolean;
  /** The log could not be opened. */
  isBroken: boolean;
}

/** The newest `limit` rows that pass the filter, read again whenever the log changes, once they are wanted. */
export function useLog(filter: LogFilter, limit: number, isWanted: boolean): LogReading {
  const asked = JSON.stringify([{ ...filter, query: foldQuery(filter.query) }, limit]);
  const [answer, setAnswer] = useState<{ asked: string; part: LogPart }>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    const life = new AbortController();
    const [folded] = JSON.parse(asked) as [LogFilter];
    const query = { filter: { ...folded, brandId: folded.brandId }, limit };
    const onError = (error: unknown) => {
      console.error('Respira: the log could not be read', error);
      setBroken(true);
    };
    const onPart = (part: LogPart) => {
      setAnswer({ asked, part });
      setBroken(false);
    };
    // Searching brings much along that the queue can do without.
    import('../../lib/contexts/pages/follow-log').then(({ followLog }) => {
      if (!life.signal.aborted) followLog(database, query, life.signal, { onPart, onError });
    }, onError);
    return () => life.abort();
  }, [asked, limit, isWanted]);
  return { part: answer?.part, isReading: answer?.asked !== asked, isBroken };
}
