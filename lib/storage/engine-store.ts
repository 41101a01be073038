import Dexie, { type Table } from 'dexie';
import { type EngineSettings, NO_ENGINE } from '../domain/engine/engine-settings';

interface EngineRow extends EngineSettings {
  id: 'engine';
}

/**
 * In IndexedDB of the extension's origin, for the sake of the key: `storage.local` is open to every
 * content script, and only Chromium can close it.
 */
class EngineDatabase extends Dexie {
  declare settings: Table<EngineRow, string>;

  constructor() {
    super('respira-engine');
    this.version(1).stores({ settings: '&id' });
  }
}

export interface EngineStore {
  read(): Promise<EngineSettings>;
  write(settings: EngineSettings): Promise<void>;
}

/** Only the background has one. What cannot be read counts as switched off. */
export function createEngineStore(db = new EngineDatabase()): EngineStore {
  return {
    async read() {
      const row = await db.settings.get('engine').catch(() => undefined);
      if (!row) return NO_ENGINE;
      const { id: _, ...settings } = row;
      return { ...NO_ENGINE, ...settings };
    },
    async write(settings) {
      await db.settings.put({ ...settings, id: 'engine' });
    },
  };
}
