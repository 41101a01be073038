import { type CheckId, isCatalogueId } from '../domain/checklist/check-ids';
import type { OwnGuideline } from '../domain/checklist/own-guideline';
import type { Locale } from './catalogue';
import { checkNames } from './check-names';
import { checkTexts } from './checks';

/** What a check asks for, in a few words; the user's own by the name they gave it. */
export function nameCheck(id: CheckId, locale: Locale, own: readonly OwnGuideline[]): string {
  return isCatalogueId(id) ? checkNames[locale][id] : (findOwn(id, own)?.name ?? id);
}

/** Why it is good advice, in one sentence. */
export function reasonOfCheck(id: CheckId, locale: Locale, own: readonly OwnGuideline[]): string {
  const texts: Record<string, string> = checkTexts[locale];
  return isCatalogueId(id) ? (texts[`${id}.reason`] ?? '') : (findOwn(id, own)?.reason ?? '');
}

function findOwn(id: CheckId, own: readonly OwnGuideline[]): OwnGuideline | undefined {
  return own.find((guideline) => `own:${guideline.id}` === id);
}
