import type { Brand } from '../../domain/brand/brand';
import { MOST_HANDED, writeHandOver } from '../../domain/log/hand-over/hand-over';
import type { TriageType } from '../../domain/triage/verdict';
import { createLogStore, type LogStore } from '../../storage/log-store';

export interface Shift {
  brand: Pick<Brand, 'id' | 'name'>;
  from: string;
  note: string;
  /** Types that wait for an answer. */
  types: readonly TriageType[];
  now: Date;
}

/**
 * A client's open items and promises as a file for the colleague who takes over; with a promise goes
 * the post that was answered, and the reply.
 */
export async function writeShift(
  { brand, from, note, types, now }: Shift,
  store: Pick<LogStore, 'readOpen' | 'readPromises' | 'readPromised'> = createLogStore(),
): Promise<string> {
  const at = now.toISOString();
  const { id: brandId, name: brandName } = brand;
  const [open, due] = await Promise.all([
    store.readOpen({ brandId, types, most: MOST_HANDED, now: at }),
    store.readPromises({ brandId, state: 'open' }),
  ]);
  const promises = due.slice(0, MOST_HANDED);
  const { mentions: answered, replies } = await store.readPromised(brandId, promises);
  const isOpen = new Set(open.map(({ id }) => id));
  const mentions = [...open, ...answered.filter(({ id }) => !isOpen.has(id))];
  return writeHandOver({ brandId, brandName, from, note, at, mentions, replies, promises });
}
