import { useEffect, useState } from 'react';
import { followLog } from '../../lib/contexts/pages/follow-log';
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
    followLog(database, { filter: { ...folded, brandId: folded.brandId }, limit }, life.signal, {
      onPart(part) {
        setAnswer({ asked, part });
        setBroken(false);
      },
      onError(error) {
        console.error('Respira: the log could not be read', error);
        setBroken(true);
      },
    });
    return () => life.abort();
  }, [asked, limit, isWanted]);
  return { part: answer?.part, isReading: answer?.asked !== asked, isBroken };
}
