import { brokenPageMessages } from '../../lib/i18n/broken-page';
import type { Locale } from '../../lib/i18n/catalogue';
import { Button } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { useTranslate } from '../ui/locale-context';
import './broken-page.css';
import { PageFrame } from './PageFrame';

interface BrokenPageProps {
  locale: Locale;
  onReload(): void;
}

/** In place of a page that cannot be drawn: one sentence and one button. */
export function BrokenPage({ locale, onReload }: BrokenPageProps) {
  return (
    <PageFrame locale={locale} messages={brokenPageMessages}>
      <Content onReload={onReload} />
    </PageFrame>
  );
}

function Content({ onReload }: Pick<BrokenPageProps, 'onReload'>) {
  const t = useTranslate(brokenPageMessages);
  return (
    <main className="broken-page">
      <h1 className="sr">Respira</h1>
      <Logo size={48} />
      <p role="alert">{t('broken')}</p>
      <Button look="main" onClick={onReload}>
        {t('reload')}
      </Button>
    </main>
  );
}
