import { listenToLog } from '../../lib/contexts/pages/observe-log';
import {
  type QueueAnswer,
  type QueueQuestion,
  readQueue,
} from '../../lib/contexts/pages/read-queue';
import { findFocused } from '../../lib/domain/brand/find-focused';
import { isSameValue } from '../../lib/domain/brand/is-same-value';
import { brandFocusItem } from '../../lib/storage/brand-focus';
import { brandsItem } from '../../lib/storage/brands';
import { database } from '../../lib/storage/database';
import { roundsItem } from '../../lib/storage/rounds';
import { findLastSeen } from './find-last-seen';

type Asked = Omit<QueueQuestion, 'now'>;

/** What the queue will ask for first, most likely: read while the page is still being drawn. */
export interface FirstReading {
  /** Once; `undefined` where something else is asked for, or the log has changed meanwhile. */
  take(asked: Asked): Promise<QueueAnswer | undefined>;
}

export function beginFirstReading(): FirstReading {
  const life = new AbortController();
  let isStale = false;
  listenToLog(database, life.signal, () => {
    isStale = true;
  });
  const begun = read();
  // Whoever asks reads anew then, and is told what is wrong.
  begun.catch(() => undefined);
  return {
    async take(asked) {
      if (isStale) return undefined;
      isStale = true;
      life.abort();
      const { question, answer } = await begun;
      return isSameValue(question, asked) ? answer : undefined;
    },
  };
}

async function read(): Promise<{ question: Asked; answer: QueueAnswer }> {
  const [brands, { focus }, rounds] = await Promise.all([
    brandsItem.getValue(),
    brandFocusItem.getValue(),
    roundsItem.getValue(),
  ]);
  const question = {
    brands,
    brandId: findFocused(brands, focus)?.id,
    lastSeen: findLastSeen(rounds),
  };
  return { question, answer: await readQueue(database, { ...question, now: new Date() }) };
}
