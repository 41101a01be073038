import { ChartColumn, Plus } from 'lucide-react';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

interface QueueFootProps {
  onPaste(): void;
  /** Absent where there is no client yet. */
  onReport: (() => void) | undefined;
}

/** What is in the queue, and the ways out of it. */
export function QueueFoot({ onPaste, onReport }: QueueFootProps) {
  const t = useTranslate(queueMessages);
  return (
    <footer>
      <span className="soft small grow">{t('seen')}</span>
      {onReport && (
        <Button look="plain" className="small" onClick={onReport}>
          <Icon of={ChartColumn} size={14} />
          {t('report')}
        </Button>
      )}
      <Button look="plain" className="small" onClick={onPaste}>
        <Icon of={Plus} size={14} />
        {t('paste')}
      </Button>
    </footer>
  );
}
