import { storage } from '#imports';

/**
 * What the organisation gives this browser, as it was last read: for the first seconds after its
 * start, and at times for good, a browser does not answer what is managed.
 */
export const managedFilesItem = storage.defineItem<unknown[]>('local:managedFiles', {
  fallback: [],
});
