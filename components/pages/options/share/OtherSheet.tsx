import { useEffect, useRef } from 'react';
import { sharingCareMessages } from '../../../../lib/i18n/sharing-care';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';

interface OtherSheetProps {
  /** Client that the file is of. */
  name: string;
  /** Client that is open. */
  open: string;
  /** Whether it would be a new client here. */
  isNew: boolean;
  onGoOn(): void;
  onLeave(): void;
}

/** A file of one client, brought while another is open: the person says whether that is meant. */
export function OtherSheet({ name, open, isNew, onGoOn, onLeave }: OtherSheetProps) {
  const t = useTranslate(sharingCareMessages);
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="preview">
      <p className="preview-title" ref={title} tabIndex={-1}>
        {t('otherSheet', { name })}
      </p>
      <p>{t(isNew ? 'otherSheetNew' : 'otherSheetWhy', { name, open })}</p>
      <div className="acts">
        <Button look="main" onClick={onLeave}>
          {t('leaveOther')}
        </Button>
        <Button onClick={onGoOn}>{t('lookAtOther', { name })}</Button>
      </div>
    </div>
  );
}
