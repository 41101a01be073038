import { focusMessages } from '../../lib/i18n/focus';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';

/** The one client that is shown, and how to see all again. */
export interface ShownFocus {
  name: string;
  onLeave(): void;
}

/** Says that one client alone is attended to, with the way out. */
export function FocusNote({ focus }: { focus: ShownFocus | undefined }) {
  const t = useTranslate(focusMessages);
  if (!focus) return undefined;
  return (
    <p className="soft" role="status">
      {t('only', { name: focus.name })}{' '}
      <Button look="text" onClick={focus.onLeave}>
        {t('leave')}
      </Button>
    </p>
  );
}
