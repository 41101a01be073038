import { storage } from '#imports';

export interface Retention {
  /** When it was last looked whether entries are too old; ISO 8601, UTC. */
  lookedAt?: string;
  /** Since when the clock is not believed, because it had jumped; ISO 8601, UTC. */
  doubtedSince?: string;
}

export const retentionItem = storage.defineItem<Retention>('local:retention', {
  version: 1,
  fallback: {},
});
