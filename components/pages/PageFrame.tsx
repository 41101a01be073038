import { type ReactNode, useEffect } from 'react';
import type { Catalogue, Locale } from '../../lib/i18n/catalogue';
import { LocaleContext } from '../ui/locale-context';

interface PageFrameProps {
  locale: Locale;
  /** Catalogue of the page; names the tab. */
  messages: Catalogue<'pageTitle'>;
  children: ReactNode;
}

/** Language and name of a whole page of ours, for its texts and for screen readers. */
export function PageFrame({ locale, messages, children }: PageFrameProps) {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = messages[locale].pageTitle;
  }, [locale, messages]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}
