import type { DataTools } from '../../../components/pages/options/data/backup-tools';
import type {
  PlaybookStore,
  SheetDraft,
} from '../../../components/pages/options/playbook/playbook-store';
import type { Sharing } from '../../../components/pages/options/share/sharing';
import type { ClientPlaces } from '../../../components/pages/options/use-client-acts';
import type {
  WizardDraft,
  WizardStore,
} from '../../../components/pages/options/wizard/wizard-draft';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import type { Playbook } from '../../../lib/domain/playbook/playbook';

const NOW = '2031-05-09T10:00:00.000Z';

export interface MemoryPlaybooks extends PlaybookStore {
  kept: Map<string, Playbook>;
  /** Somebody else saves. */
  tell(playbook: Playbook): void;
}

/** Playbooks in memory, as the background keeps them. */
export function createPlaybooks(...playbooks: Playbook[]): MemoryPlaybooks {
  const kept = new Map(playbooks.map((playbook) => [playbook.brandId, playbook]));
  const drafts = new Map<string, SheetDraft | undefined>();
  const listeners = new Set<(playbook: Playbook) => void>();
  const read = (brandId: string) => kept.get(brandId) ?? createPlaybook(brandId, NOW);
  const put = (playbook: Playbook) => {
    kept.set(playbook.brandId, playbook);
    for (const listener of listeners) listener(playbook);
  };
  return {
    kept,
    tell: put,
    follow(brandId, signal, onChange) {
      const listen = (playbook: Playbook) => {
        if (playbook.brandId === brandId && !signal.aborted) onChange(playbook);
      };
      listeners.add(listen);
      void Promise.resolve().then(() => listen(read(brandId)));
    },
    read: async (brandId) => read(brandId),
    async save(playbook) {
      const before = kept.get(playbook.brandId);
      if (before && before.revision !== playbook.revision)
        return { state: 'stale', playbook: before };
      const next = { ...playbook, revision: playbook.revision + 1 };
      put(next);
      return { state: 'kept', playbook: next };
    },
    readDraft: (place, brandId) => drafts.get(`${place} ${brandId}`),
    writeDraft: (place, brandId, draft) => drafts.set(`${place} ${brandId}`, draft),
    remove: async (brandId) => kept.delete(brandId),
    findFollowUps: async () => [],
  };
}

/** An unfinished client, in memory. */
export function createWizardStore(): WizardStore & { draft?: WizardDraft | undefined } {
  const store: WizardStore & { draft?: WizardDraft | undefined } = {
    read: async () => store.draft,
    write: async (draft) => {
      store.draft = draft;
    },
  };
  return store;
}

const NO_SHARING: Sharing = {
  printUrl: (brandId) => `/playbook.html?client=${brandId}`,
  writeFile: async () => undefined,
  readFile: async () => ({ kind: 'refused', problems: [{ code: 'notPlaybook' }] }),
  takeIn: async () => 'failed',
  readSource: async () => undefined,
  setSource: async () => undefined,
  readReadOnly: async () => ({ remote: undefined, managed: [] }),
  forget: async () => async () => undefined,
  readOwnWords: async () => '',
  readName: async () => '',
  writeName: async () => undefined,
};

export function createPlaces(playbooks = createPlaybooks()): ClientPlaces {
  return {
    playbooks,
    sharing: { ...NO_SHARING },
    wizard: createWizardStore(),
    focus: { brandId: undefined, set: () => undefined },
  };
}

/** Nothing to copy and nobody to forget. */
export const NO_DATA: DataTools = {
  backup: {
    write: async () => new Blob(),
    preview: async () => ({ ok: false, problem: { code: 'notBackup' } }),
    restore: async () => ({ ok: false, problem: { code: 'notBackup' } }),
  },
  log: {
    follow: (_signal, onJobs) => onJobs([]),
    cancel: async () => false,
    import: async () => ({ state: 'done', refused: 0 }),
    export: async () => undefined,
    listClients: async () => [],
    countClient: async () => ({ mentions: 0, replies: 0, promises: 0 }),
    eraseClient: async () => true,
    proveClient: async () => ({ left: 0, tables: 8 }),
    reindex: async () => true,
  },
  people: { find: async () => undefined },
};
