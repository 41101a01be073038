import { storage } from '#imports';

/** How the person signs the files that they give away; empty where they never said. */
export const sharingNameItem = storage.defineItem<string>('local:sharingName', {
  version: 1,
  fallback: '',
});
