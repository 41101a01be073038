import { useId } from 'react';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';

interface ProgressProps {
  text: string;
  done: number;
  /** Absent: nobody knows how much there is. */
  total?: number | undefined;
  /** In parts and not in rows: told as a share. */
  isShare?: boolean;
  onStop(): void;
}

/** How far long work has come, and the way to end it. */
export function Progress({ text, done, total, isShare = false, onStop }: ProgressProps) {
  const t = useTranslate(logCareMessages);
  const id = useId();
  const known = total !== undefined && total > 0;
  const share = known ? Math.min(1, done / total) : 0;
  return (
    <div className="job">
      <p id={id}>{text}</p>
      <progress aria-labelledby={id} {...(known && { max: 1, value: share })} />
      <span className="soft small">
        {known && isShare && t('share', { share: Math.round(share * 100) })}
        {known && !isShare && t('rowsOf', { done: Math.min(done, total), total })}
        {!known && done > 0 && t('rows', { done })}
      </span>
      <Button look="plain" onClick={onStop}>
        {t('stop')}
      </Button>
    </div>
  );
}
