import { storage } from '#imports';
import { SETTINGS } from './settings-value';

export { resolveLocale, type Settings } from './settings-value';

export const settingsItem = storage.defineItem(`local:${SETTINGS.key}`, {
  version: 1,
  fallback: SETTINGS.fallback,
});
