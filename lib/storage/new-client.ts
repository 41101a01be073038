import { storage } from '#imports';

/** What was said so far of a client that is not there yet; of no shape that this layer knows. */
export const newClientItem = storage.defineItem<{ draft?: unknown }>('local:newClient', {
  version: 1,
  fallback: {},
});
