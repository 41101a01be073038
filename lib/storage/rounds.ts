import { storage } from '#imports';
import type { SearchPlace } from '../domain/brand/search-links';

/** What is remembered of the daily rounds. Times in ISO 8601, UTC. */
export interface Rounds {
  /** When the morning's overview was last put away. */
  morningSeenAt?: string;
  /** When each search was last opened from here, by brand id. */
  searches: Record<string, Partial<Record<SearchPlace, string>>>;
}

export const roundsItem = storage.defineItem<Rounds>('local:rounds', {
  version: 1,
  fallback: { searches: {} },
});

/** Changes them, one change at a time over all our pages. Rejects when the browser cannot write. */
export function updateRounds(change: (rounds: Rounds) => Rounds): Promise<void> {
  return navigator.locks.request('respira-rounds', async () => {
    await roundsItem.setValue(change(await roundsItem.getValue()));
  });
}
