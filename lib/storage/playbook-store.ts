import { isSameValue } from '../domain/brand/is-same-value';
import { createPlaybook } from '../domain/playbook/create-playbook';
import type { Playbook } from '../domain/playbook/playbook';
import { salvagePlaybook } from '../domain/playbook/salvage-playbook';
import { stampFacts } from '../domain/playbook/stamp-facts';
import { database, type LogDatabase } from './database';

/** stale: somebody else saved in between; `playbook` is what is kept now. */
export type PlaybookSaving = { state: 'kept' | 'stale'; playbook: Playbook };

/** What each client's team agreed on; one client a call and never another's. */
export interface PlaybookStore {
  /** An empty one where none is kept. */
  read(brandId: string): Promise<Playbook>;
  /**
   * Keeps a playbook that was read as `playbook.revision` and then changed. Saved again unchanged
   * it stays as it is, so that a request may be repeated.
   */
  save(playbook: Playbook): Promise<PlaybookSaving>;
  /** Brings back what was deleted, or puts in what was restored, whatever is there. */
  put(playbook: Playbook): Promise<void>;
  delete(brandId: string): Promise<void>;
}

export function createPlaybookStore(
  db: LogDatabase = database,
  readNow: () => string = () => new Date().toISOString(),
): PlaybookStore {
  return {
    async read(brandId) {
      const kept = await db.playbooks.get(brandId);
      return kept ? salvagePlaybook(kept, brandId) : createPlaybook(brandId, readNow());
    },
    save(playbook) {
      return db.transaction('rw', db.playbooks, async () => {
        const kept = await db.playbooks.get(playbook.brandId);
        if (kept && isSameContent(kept, playbook)) return { state: 'kept', playbook: kept };
        if (kept && kept.revision !== playbook.revision) return { state: 'stale', playbook: kept };
        const now = readNow();
        const next = { ...playbook, revision: playbook.revision + 1, updatedAt: now };
        const stamped = stampFacts(kept, next, now);
        await db.playbooks.put(stamped);
        return { state: 'kept', playbook: stamped };
      });
    },
    async put(playbook) {
      await db.playbooks.put(playbook);
    },
    async delete(brandId) {
      await db.playbooks.delete(brandId);
    },
  };
}

/** Leaves out what saving itself writes. */
function isSameContent(one: Playbook, other: Playbook): boolean {
  return isSameValue(withoutMarks(one), withoutMarks(other));
}

function withoutMarks({ revision: _, updatedAt: __, ...playbook }: Playbook) {
  return { ...playbook, facts: playbook.facts.map((fact) => ({ ...fact, changedAt: '' })) };
}
