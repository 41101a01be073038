import { deskMessages } from '../../../lib/i18n/desk';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import type { Missing } from './DeskPage';

interface DeskMissingProps {
  missing: Missing;
  onQueue(): void;
}

/** There is nothing to answer: why, and the way back. */
export function DeskMissing({ missing, onQueue }: DeskMissingProps) {
  const t = useTranslate(deskMessages);
  const brand = missing.state === 'noClient' ? missing.brandName : '';
  return (
    <section className="desk-missing">
      <h1 className="big">{t(missing.state)}</h1>
      <p className="soft">{t(`${missing.state}Why`, { brand })}</p>
      <Button look="main" onClick={onQueue}>
        {t('toQueue')}
      </Button>
    </section>
  );
}
