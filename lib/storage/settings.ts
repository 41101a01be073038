import { storage } from '#imports';
import { chooseLocale, type Locale } from '../i18n/catalogue';

export interface Settings {
  /** 'auto' follows the browser. */
  locale: Locale | 'auto';
}

export const settingsItem = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: { locale: 'auto' },
});

/** Language of the interface now. */
export function resolveLocale(settings: Settings): Locale {
  return settings.locale === 'auto' ? chooseLocale(navigator.languages) : settings.locale;
}
