/** Says nothing about the language; X also has private codes such as 'qme', for "only media". */
const NO_LANGUAGE = /^(?:und|zxx|mul|mis|q[a-t][a-z])$/;

/** `lang` of an element as BCP-47, old codes renewed ('iw' is 'he'); `undefined` if it states none. */
export function readLanguageTag(element: Element | undefined): string | undefined {
  const tag = element?.getAttribute('lang')?.trim().replace('_', '-');
  if (!tag || NO_LANGUAGE.test(tag.toLowerCase())) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
