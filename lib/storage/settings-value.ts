import { chooseLocale, type Locale } from '../i18n/catalogue';
import type { KeptValue } from './kept-value';

export interface Settings {
  /** 'auto' follows the browser. */
  locale: Locale | 'auto';
  /** False: no notes about promises. Absent means true. */
  reminders?: boolean;
}

export const SETTINGS: KeptValue<Settings> = { key: 'settings', fallback: { locale: 'auto' } };

/** Language of the interface now. */
export function resolveLocale(settings: Settings): Locale {
  return settings.locale === 'auto' ? chooseLocale(navigator.languages) : settings.locale;
}
