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

/** The newest `limit` rows that pass the filter, read again whenever the log changes. */
export function useLog({ brandId, show, query }: LogFilter, limit: number): LogReading {
  const folded = foldQuery(query);
  const asked = JSON.stringify([brandId, show, folded, limit]);
  const [answer, setAnswer] = useState<{ asked: string; part: LogPart }>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const filter = { brandId, show, query: folded };
    followLog(database, { filter, limit }, life.signal, {
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
  }, [asked, brandId, show, folded, limit]);
  return { part: answer?.part, isReading: answer?.asked !== asked, isBroken };
}
