import type { Register } from '../../brand/brand';
import type { ReplyLanguage } from '../../post';
import { CATALAN_FORMS } from './forms-ca';
import { SPANISH_FORMS } from './forms-es';
import { ownNoun } from './own-noun-es';

const FORMS: Record<ReplyLanguage, Readonly<Record<string, string>>> = {
  es: SPANISH_FORMS,
  ca: CATALAN_FORMS,
  en: {},
};

const PLACE: Record<Exclude<Register, 'tu'>, number> = {
  usted: 0,
  vosotros: 1,
  ustedes: 2,
  vos: 3,
};

/**
 * The form for a register of what stands in brackets: a form with tú that the table knows, in a
 * pair the forms with tú and usted. `before` is what follows the brackets. `undefined` when the
 * form is not known, so that nobody is spoken to in two ways.
 */
export function chooseForm(
  bracket: string,
  before: string,
  { register, language }: { register: Register; language: ReplyLanguage },
): string | undefined {
  const [key = '', formal] = bracket.split('|');
  const familiar = key.replace(/_se$/, '');
  if (register === 'tu') return familiar;
  if (register === 'usted' && formal !== undefined) return formal;
  const pair = key === 'te' && formal === 'se' ? 'te_se' : key;
  const forms = FORMS[language][pair.toLowerCase()]?.split('/');
  if (!forms) return undefined;
  const form = forms[PLACE[register]] ?? familiar.toLowerCase();
  const noun = /^ (\p{L}+)/u.exec(before)?.[1] ?? '';
  const owned = ownNoun(form, noun);
  return /^\p{Lu}/u.test(key) ? owned.charAt(0).toUpperCase() + owned.slice(1) : owned;
}
