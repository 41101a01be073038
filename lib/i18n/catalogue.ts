/** Languages of the interface. */
export type Locale = 'es' | 'en' | 'ca';
export const LOCALES: readonly Locale[] = ['es', 'en', 'ca'];

/** The same keys in each language; Spanish is the one the others follow. */
export type Catalogue<Key extends string> = Record<Locale, Readonly<Record<Key, string>>>;

/** Declares a catalogue; a key missing in one language does not compile. */
export function defineCatalogue<const Es extends Record<string, string>>(catalogue: {
  es: Es;
  en: Record<keyof Es & string, string>;
  ca: Record<keyof Es & string, string>;
}): Catalogue<keyof Es & string> {
  return catalogue;
}

/** One catalogue made of several; each key stands in one of them. */
export function joinCatalogues<Keys extends readonly string[]>(
  ...parts: { [Part in keyof Keys]: Catalogue<Keys[Part]> }
): Catalogue<Keys[number]> {
  const join = (locale: Locale) => Object.assign({}, ...parts.map((part) => part[locale]));
  return { es: join('es'), en: join('en'), ca: join('ca') };
}

export type Translate<Key extends string> = (
  key: Key,
  values?: Record<string, string | number>,
) => string;

/** Gives `t(key, values)`: `{name}` in a text is replaced by `values.name`. */
export function createTranslate<Key extends string>(
  catalogue: Catalogue<Key>,
  locale: Locale,
): Translate<Key> {
  return (key, values = {}) =>
    catalogue[locale][key].replace(/\{(\w+)\}/g, (open, name: string) =>
      name in values ? write(values[name], locale) : open,
    );
}

/** Long numbers in groups of three, as the language has them; years and the like stay as they are. */
function write(value: string | number | undefined, locale: Locale): string {
  const isLong = typeof value === 'number' && value >= 10_000;
  return isLong ? value.toLocaleString(locale) : String(value);
}

/** First of the browser's languages that we speak, else Spanish. */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0];
    const found = LOCALES.find((locale) => locale === base);
    if (found) return found;
  }
  return 'es';
}
