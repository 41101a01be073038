import { Check, CircleAlert, CircleDashed } from 'lucide-react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { Gap, Writing } from './editor-state';

interface SavedNoteProps {
  writing: Writing;
  gap: Gap;
  onRetry(): void;
}

/** Tells how far the saving is; said aloud when it rests, not at each keystroke. */
export function SavedNote({ writing, gap, onRetry }: SavedNoteProps) {
  const t = useTranslate(optionsMessages);
  const text = t(GAP_TEXT[gap]);
  const isResting = writing !== 'saving';
  return (
    <span className={`saved is-${isResting ? gap : 'saving'}`}>
      {writing === 'failed' ? (
        <span className="save-failed" role="alert">
          <Icon of={CircleAlert} size={14} />
          {t('saveFailed')}
          <Button look="text" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </span>
      ) : (
        <>
          <Icon of={isResting ? GAP_ICON[gap] : CircleDashed} size={14} />
          <span aria-hidden="true">{isResting ? text : t('saving')}</span>
        </>
      )}
      <span className="sr" role="status">
        {writing === 'saved' && text}
      </span>
    </span>
  );
}

const GAP_TEXT = { none: 'saved', some: 'partlySaved', whole: 'notSaved' } as const;
const GAP_ICON = { none: Check, some: CircleAlert, whole: CircleDashed } as const;
