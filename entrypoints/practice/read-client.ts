import type { Brand } from '../../lib/domain/brand/brand';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import { brandsItem } from '../../lib/storage/brands';
import { createPlaybookStore } from '../../lib/storage/playbook-store';

/** A client of the person's own to practise with, as the address asks. */
export interface PracticeClient {
  brand: Brand;
  playbook: Playbook;
  isDrill: boolean;
}

/** Reads '?client=<id>&drill=1'; `undefined` for the invented clients, and for one that is gone. */
export async function readClient(search: string): Promise<PracticeClient | undefined> {
  const asked = new URLSearchParams(search);
  const id = asked.get('client');
  if (!id) return undefined;
  const brand = (await brandsItem.getValue()).find((one) => one.id === id);
  if (!brand) return undefined;
  const playbook = await createPlaybookStore().read(id);
  // Paused or not: here one practises.
  const own = brand.ownAccounts.length > 0 ? brand.ownAccounts : [brand.name];
  return {
    brand: { ...brand, isPaused: false, ownAccounts: own },
    playbook,
    isDrill: asked.has('drill'),
  };
}
