import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readQueue } from '../../../lib/contexts/pages/read-queue';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

test('C45: four hundred kind words do not push out one danger', async () => {
  const db = new LogDatabase(crypto.randomUUID());
  const now = new Date('2026-03-02T12:00:00.000Z');
  const wait = (id: string, type: 'praise' | 'safety', minutesAgo: number) => {
    const seenAt = new Date(now.getTime() - minutesAgo * 60_000).toISOString();
    const post = { ...SAMPLE_POST, id, postedAt: seenAt };
    return createMentionRecord({ id, post, seenAt, verdict: { ...SAMPLE_VERDICT, type } });
  };
  const praise = Array.from({ length: 405 }, (_, index) => wait(`p${index}`, 'praise', index % 60));
  await createLogStore(db).keepMentions([...praise, wait('danger', 'safety', 600)]);
  const brands = [createBrand('brand', 'Fibralia')];
  const data = await readQueue(db, { brands, brandId: undefined, now, lastSeen: undefined });
  expect(data.queue.first?.mention.id).toBe('danger');
  expect(data.isCut).toBe(true);
});
