import { readQueue } from '../../lib/contexts/pages/read-queue';
import type { Brand } from '../../lib/domain/brand/brand';
import type { QueueItem } from '../../lib/domain/log/queue/queue-item';
import { database } from '../../lib/storage/database';

/** What comes first of all that waits; `undefined` where nothing does. */
export async function readNext(
  brands: readonly Brand[],
  now: Date,
  brandId?: string,
): Promise<QueueItem | undefined> {
  const question = { brands, brandId, now, lastSeen: undefined };
  const { queue } = await readQueue(database, question);
  return queue.first;
}
