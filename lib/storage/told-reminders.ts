import { storage } from '#imports';
import type { ToldReminders } from '../domain/log/promise/plan-reminders';

/** Which promises were reminded of: a browser that starts again does not say it twice. */
export const toldRemindersItem = storage.defineItem<ToldReminders>('local:toldReminders', {
  version: 1,
  fallback: {},
});
