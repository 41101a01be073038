import { useEffect, useState } from 'react';
import type { QueueData } from '../../components/pages/queue/queue-props';
import { observeLog } from '../../lib/contexts/pages/observe-log';
import { readQueue } from '../../lib/contexts/pages/read-queue';
import type { Brand } from '../../lib/domain/brand/brand';
import { database } from '../../lib/storage/database';
import type { FirstReading } from './first-reading';
import { untilPainted } from './until-painted';

/** The clock moves on, and what is snoozed comes back; in milliseconds. */
const REFRESH_MS = 30_000;

interface QueueReading {
  data: QueueData | undefined;
  now: Date;
  /** It was read once, or cannot be. */
  isTried: boolean;
}

/**
 * The queue of one client or all, read again with each change of the log and twice a minute. `first`
 * was begun before anything was drawn.
 */
export function useQueue(
  brands: readonly Brand[] | undefined,
  brandId: string | undefined,
  lastSeen: number | undefined,
  first?: FirstReading,
): QueueReading {
  const [reading, setReading] = useState<QueueReading>({
    data: undefined,
    now: new Date(),
    isTried: false,
  });
  useEffect(() => {
    if (!brands) return undefined;
    const life = new AbortController();
    let begun = 0;
    let shown = 0;
    const show = (turn: number, data: QueueData, now: Date) => {
      // One that began earlier may end later.
      if (life.signal.aborted || turn < shown) return;
      shown = turn;
      setReading({ data, now, isTried: true });
    };
    const read = async () => {
      begun += 1;
      const turn = begun;
      const now = new Date();
      try {
        const asked = { brands, brandId, lastSeen };
        const answer = (await first?.take(asked)) ?? (await readQueue(database, { ...asked, now }));
        // Nobody waits for the counting; later on numbers do not go down and up again.
        if (shown === 0) {
          show(turn, answer, now);
          await untilPainted();
        }
        show(turn, await answer.count(), now);
      } catch (error) {
        console.error('Respira: the queue could not be read', error);
        setReading((reading) => ({ ...reading, isTried: true }));
      }
    };
    observeLog(database, life.signal, () => void read());
    const timer = setInterval(() => void read(), REFRESH_MS);
    life.signal.addEventListener('abort', () => clearInterval(timer));
    void read();
    return () => life.abort();
  }, [brands, brandId, lastSeen, first]);
  return reading;
}
