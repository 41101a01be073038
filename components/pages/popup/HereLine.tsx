import type { Translate } from '../../../lib/i18n/catalogue';
import { popupMessages } from '../../../lib/i18n/popup';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import type { PageStatus } from './page-status';

interface HereLineProps {
  status: PageStatus;
  /** Every brand is paused: watching would be the wrong word. */
  isPaused: boolean;
  onReload(): void;
  onAllow(): void;
}

/** One line: is it working on this page. */
export function HereLine({ status, isPaused, onReload, onAllow }: HereLineProps) {
  const t = useTranslate(popupMessages);
  const isLive = status.kind === 'watching' && !isPaused;
  const isElsewhere = status.kind === 'elsewhere' && !isPaused;
  return (
    <div className="here">
      <span className={isLive ? 'live' : 'live is-off'} />
      <p className="grow" role="status">
        {describeStatus(status, isPaused, t)}
        {isElsewhere && <small>{t('elsewhereHint')}</small>}
      </p>
      {isLive && <span className="soft small nowrap">{describeMarked(status.marked, t)}</span>}
      {status.kind === 'silent' && <Button onClick={onReload}>{t('reloadNow')}</Button>}
      {status.kind === 'blocked' && <Button onClick={onAllow}>{t('allow')}</Button>}
    </div>
  );
}

type PopupTranslate = Translate<keyof (typeof popupMessages)['es']>;

function describeStatus(status: PageStatus, isPaused: boolean, t: PopupTranslate): string {
  if (isPaused) return t('paused');
  if (status.kind === 'watching') {
    const site = SITE_NAMES[status.site] ?? status.site;
    return status.site === 'practice' ? t('practising') : t('watching', { site });
  }
  return t(STATUS_TEXT[status.kind]);
}

function describeMarked(marked: number, t: PopupTranslate): string {
  if (marked === 0) return t('markedNone');
  return marked === 1 ? t('markedOne') : t('markedMany', { count: marked });
}

const SITE_NAMES: Record<string, string> = { x: 'X', facebook: 'Facebook' };
const STATUS_TEXT = {
  checking: 'checking',
  silent: 'reload',
  blocked: 'blocked',
  elsewhere: 'elsewhere',
} as const;
