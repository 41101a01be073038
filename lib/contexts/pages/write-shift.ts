import type { Brand } from '../../domain/brand/brand';
import { writeHandOver } from '../../domain/log/hand-over/hand-over';
import type { TriageType } from '../../domain/triage/verdict';
import { createLogStore, type LogStore } from '../../storage/log-store';

/** More than that nobody takes over. */
const MOST = 2000;

export interface Shift {
  brand: Pick<Brand, 'id' | 'name'>;
  from: string;
  note: string;
  /** Types that wait for an answer. */
  types: readonly TriageType[];
  now: Date;
}

/** A client's open items and promises as a file for the colleague who takes over. */
export async function writeShift(
  { brand, from, note, types, now }: Shift,
  store: Pick<LogStore, 'readOpen' | 'readPromises'> = createLogStore(),
): Promise<string> {
  const at = now.toISOString();
  const { id: brandId, name: brandName } = brand;
  const [mentions, promises] = await Promise.all([
    store.readOpen({ brandId, types, most: MOST, now: at }),
    store.readPromises({ brandId, state: 'open' }),
  ]);
  return writeHandOver({ brandId, brandName, from, note, at, mentions, promises });
}
