import { useEffect, useRef } from 'react';
import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { useTranslate } from '../../ui/locale-context';

/** Where the person is after a client was copied; takes the focus, because the form is another one. */
export function CopyNote({ isShown }: { isShown: boolean }) {
  const t = useTranslate(brandFormMessages);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) note.current?.focus();
  }, [isShown]);
  return (
    <div className="undo-note" role="status" ref={note} tabIndex={-1}>
      {isShown && <p className="grow">{t('inCopy')}</p>}
    </div>
  );
}
