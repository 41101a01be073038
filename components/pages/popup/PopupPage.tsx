import { FileText, PanelRight, Pencil, Plus, SlidersHorizontal } from 'lucide-react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import type { Locale } from '../../../lib/i18n/catalogue';
import { popupMessages } from '../../../lib/i18n/popup';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { FocusNote, type ShownFocus } from '../FocusNote';
import { PageFrame } from '../PageFrame';
import { PrivateNote } from '../PrivateNote';
import { BrandSwitches } from './BrandSwitches';
import { HereLine } from './HereLine';
import { NextItem } from './NextItem';
import type { PageStatus } from './page-status';

/** What waits, as it was at `now`. */
export interface NextWaiting {
  /** `undefined` where nothing does. */
  item: QueueItem | undefined;
  now: Date;
}

export interface PopupPageProps {
  locale: Locale;
  brands: readonly Brand[];
  status: PageStatus;
  /** Absent until it is read. */
  next?: NextWaiting | undefined;
  isPrivate?: boolean;
  focus?: ShownFocus | undefined;
  onPause(brandId: string, isPaused: boolean): void;
  onReload(): void;
  onAllow(): void;
  onOpenLog(): void;
  onDesk(mention: MentionRecord): void;
  onReport(): void;
  onPractice(): void;
  onOptions(): void;
  onAddBrand(): void;
}

/** Does it work here, the one next thing, a pause for each client, and the way to everything else. */
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
      <PrivateNote isPrivate={props.isPrivate ?? false} />
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
          <FocusNote focus={props.focus} />
          {props.next && <Waiting next={props.next} brands={brands} onDesk={props.onDesk} />}
          <BrandSwitches brands={brands} onPause={props.onPause} />
        </>
      )}
      <nav aria-label={t('goTo')}>
        <button type="button" onClick={props.onOpenLog}>
          <Icon of={PanelRight} />
          {t('log')}
        </button>
        <button type="button" onClick={props.onReport}>
          <Icon of={FileText} />
          {t('report')}
        </button>
        <button type="button" onClick={props.onPractice}>
          <Icon of={Pencil} />
          {t('practice')}
        </button>
      </nav>
    </main>
  );
}

interface WaitingProps extends Pick<PopupPageProps, 'brands' | 'onDesk'> {
  next: NextWaiting;
}

function Waiting({ next: { item, now }, brands, onDesk }: WaitingProps) {
  const t = useTranslate(popupMessages);
  if (!item) return <p className="none-waits">{t('noneWaits')}</p>;
  return <NextItem item={item} now={now} hasBrand={brands.length > 1} onDesk={onDesk} />;
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
