import { type ReactNode, useEffect, useState } from 'react';
import { BrokenPage } from '../../../components/pages/BrokenPage';
import { ErrorBoundary } from '../../../components/ui/ErrorBoundary';
import { chooseLocale } from '../../i18n/catalogue';
import { resolveLocale, settingsItem } from '../../storage/settings';

/** A page of ours, or one sentence where it cannot be drawn. */
export function SafePage({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={<Fallback />}>{children}</ErrorBoundary>;
}

/** In the language that was chosen; in the browser's where even that cannot be read. */
function Fallback() {
  const [locale, setLocale] = useState(() => chooseLocale(navigator.languages));
  useEffect(() => {
    settingsItem.getValue().then(
      (settings) => setLocale(resolveLocale(settings)),
      () => undefined,
    );
  }, []);
  return <BrokenPage locale={locale} onReload={() => location.reload()} />;
}
