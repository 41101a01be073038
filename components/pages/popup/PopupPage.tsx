import { PanelRight, Pencil, Plus, SlidersHorizontal } from 'lucide-react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { Locale } from '../../../lib/i18n/catalogue';
import { popupMessages } from '../../../lib/i18n/popup';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import { BrandSwitches } from './BrandSwitches';
import { HereLine } from './HereLine';
import type { PageStatus } from './page-status';

export interface PopupPageProps {
  locale: Locale;
  brands: readonly Brand[];
  status: PageStatus;
  onPause(brandId: string, isPaused: boolean): void;
  onReload(): void;
  onAllow(): void;
  onOpenLog(): void;
  onPractice(): void;
  onOptions(): void;
  onAddBrand(): void;
}

/** Does it work here, a pause for each client, and the way to everything else. */
export function PopupPage(props: PopupPageProps) {
  return (
    <PageFrame locale={props.locale} messages={popupMessages}>
      <Content {...props} />
    </PageFrame>
  );
}

function Content(props: PopupPageProps) {
  const t = useTranslate(popupMessages);
  const { brands } = props;
  return (
    <main className="popup">
      <header>
        <span className="mark">
          <Logo size={22} />
        </span>
        <h1 className="word grow">Respira</h1>
        <Button look="icon" aria-label={t('settings')} onClick={props.onOptions}>
          <Icon of={SlidersHorizontal} />
        </Button>
      </header>
      {brands.length === 0 ? (
        <FirstRun onAddBrand={props.onAddBrand} />
      ) : (
        <>
          <HereLine
            status={props.status}
            isPaused={brands.every(({ isPaused }) => isPaused)}
            onReload={props.onReload}
            onAllow={props.onAllow}
          />
          <BrandSwitches brands={brands} onPause={props.onPause} />
        </>
      )}
      <nav aria-label={t('goTo')}>
        <button type="button" onClick={props.onOpenLog}>
          <Icon of={PanelRight} />
          {t('log')}
        </button>
        <button type="button" onClick={props.onPractice}>
          <Icon of={Pencil} />
          {t('practice')}
        </button>
      </nav>
    </main>
  );
}

function FirstRun({ onAddBrand }: { onAddBrand(): void }) {
  const t = useTranslate(popupMessages);
  return (
    <section className="empty">
      <span className="mark">
        <Logo size={48} />
      </span>
      <p className="big">{t('empty')}</p>
      <Button look="main" onClick={onAddBrand}>
        <Icon of={Plus} />
        {t('addClient')}
      </Button>
    </section>
  );
}
