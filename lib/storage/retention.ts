import { storage } from '#imports';

export interface Retention {
  /** When it was last looked whether entries are too old; ISO 8601, UTC. */
  lookedAt?: string;
}

export const retentionItem = storage.defineItem<Retention>('local:retention', {
  version: 1,
  fallback: {},
});
