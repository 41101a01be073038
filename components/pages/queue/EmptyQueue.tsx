import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';

interface EmptyQueueProps {
  hasBrands: boolean;
  onAddClient(): void;
}

/** Nothing waits: one sentence, and one button where there is no client yet. */
export function EmptyQueue({ hasBrands, onAddClient }: EmptyQueueProps) {
  const t = useTranslate(queueMessages);
  return (
    <div className="empty">
      <span className="mark">
        <Logo size={48} />
      </span>
      <p className="big">{t(hasBrands ? 'empty' : 'emptyFirst')}</p>
      {!hasBrands && <Button onClick={onAddClient}>{t('addClient')}</Button>}
    </div>
  );
}
