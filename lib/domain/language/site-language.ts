/** Codes by which sites say "no language": undetermined, media only, mentions only … */
const NO_LANGUAGE = /^(und|zxx|mul|mis|art|q[a-t].)$/;
/** Old codes that X still writes. */
const RENAMED: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi', tl: 'fil', no: 'nb' };

/** ISO 639-1 of what a site states; `undefined` where it states none. */
export function readSiteLanguage(stated: string | undefined): string | undefined {
  const base = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(base) || NO_LANGUAGE.test(base)) return undefined;
  return RENAMED[base] ?? base;
}
