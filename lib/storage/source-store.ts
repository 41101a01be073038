import type { Playbook } from '../domain/playbook/playbook';
import type { PlaybookSource } from '../domain/playbook/playbook-source';
import { type SourceRow, sharingDatabase } from './sharing-database';

/** Addresses of read-only playbooks, one a client. */
export interface SourceStore {
  /** `undefined` where the client has none. */
  readSource(brandId: string): Promise<PlaybookSource | undefined>;
  /** What its address said last. */
  readRemotePlaybook(brandId: string): Promise<Playbook | undefined>;
  /** All of them, to be asked again. */
  listSources(): Promise<SourceRow[]>;
  /** Another address forgets what the one before said; without one there is none. */
  setSource(brandId: string, url: string | undefined): Promise<void>;
  /** The client has no address any more. Gives what brings it back, with what it said last. */
  forgetSource(brandId: string): Promise<() => Promise<void>>;
  /** Unless the address was changed meanwhile. */
  keepSource(row: SourceRow): Promise<void>;
}

export function createSourceStore(db = sharingDatabase): SourceStore {
  return {
    async readSource(brandId) {
      const row = await db.sources.get(brandId);
      if (!row) return undefined;
      const { playbook: _, etag: __, pin: ___, ...source } = row;
      return source;
    },
    readRemotePlaybook: async (brandId) => (await db.sources.get(brandId))?.playbook,
    listSources: () => db.sources.toArray(),
    setSource: (brandId, url) =>
      db.transaction('rw', db.sources, async () => {
        const known = await db.sources.get(brandId);
        if (url === undefined) await db.sources.delete(brandId);
        else if (known?.url !== url) await db.sources.put({ brandId, url });
      }),
    async forgetSource(brandId) {
      const row = await db.sources.get(brandId);
      await db.sources.delete(brandId);
      return async () => {
        if (row) await db.sources.put(row);
      };
    },
    keepSource: (row) =>
      db.transaction('rw', db.sources, async () => {
        const known = await db.sources.get(row.brandId);
        if (known?.url === row.url) await db.sources.put(row);
      }),
  };
}
