import { storage } from '#imports';

/** Whether the log could write the last time it tried; pages say so while it cannot. */
export const logHealthItem = storage.defineItem<'ok' | 'full' | 'broken'>('local:logHealth', {
  version: 1,
  fallback: 'ok',
});
