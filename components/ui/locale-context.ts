import { createContext, useContext, useMemo } from 'react';
import {
  type Catalogue,
  createTranslate,
  type Locale,
  type Translate,
} from '../../lib/i18n/catalogue';

/** Language of the interface for everything below. */
export const LocaleContext = createContext<Locale>('es');

/** `t(key, values)` of a catalogue in the language of the interface. */
export function useTranslate<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  const locale = useContext(LocaleContext);
  return useMemo(() => createTranslate(catalogue, locale), [catalogue, locale]);
}
