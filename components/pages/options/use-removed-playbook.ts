import { useRef } from 'react';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import type { PlaybookStore } from './playbook/playbook-store';

/** The sheet of a client goes with it, and comes back with it. */
export interface RemovedPlaybook {
  take(brandId: string): Promise<void>;
  giveBack(brandId: string): Promise<void>;
}

/** Holds what was taken for as long as the page is open. */
export function useRemovedPlaybook(store: PlaybookStore): RemovedPlaybook {
  const held = useRef(new Map<string, Playbook>());
  return {
    async take(brandId) {
      const playbook = await store.read(brandId);
      if (playbook && (await store.remove(brandId))) held.current.set(brandId, playbook);
    },
    async giveBack(brandId) {
      const playbook = held.current.get(brandId);
      if (playbook && (await store.save(playbook)).state === 'kept') held.current.delete(brandId);
    },
  };
}
