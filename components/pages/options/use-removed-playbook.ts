import type { Playbook } from '../../../lib/domain/playbook/playbook';
import type { PlaybookStore } from './playbook/playbook-store';

/** The sheet of a client goes with it, and comes back with it. */
export interface RemovedPlaybook {
  take(brandId: string): Promise<void>;
  giveBack(brandId: string): Promise<void>;
}

/** What was taken; the part of the page that took it may be left for a while. */
const heldOf = new WeakMap<PlaybookStore, Map<string, Playbook>>();

/** Holds what was taken for as long as the page is open. */
export function useRemovedPlaybook(store: PlaybookStore): RemovedPlaybook {
  const held = heldOf.get(store) ?? new Map<string, Playbook>();
  heldOf.set(store, held);
  return {
    async take(brandId) {
      const playbook = await store.read(brandId);
      const isGone = playbook && (await store.remove(brandId));
      // Asked twice, the second time finds an empty sheet.
      if (isGone && !held.has(brandId)) held.set(brandId, playbook);
    },
    async giveBack(brandId) {
      const playbook = held.get(brandId);
      if (playbook && (await store.save(playbook)).state === 'kept') held.delete(brandId);
    },
  };
}
