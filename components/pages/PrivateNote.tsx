import { EyeOff } from 'lucide-react';
import { privateMessages } from '../../lib/i18n/private-window';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';

/** In a private window nothing is kept, and that is said. */
export function PrivateNote({ isPrivate }: { isPrivate: boolean }) {
  const t = useTranslate(privateMessages);
  if (!isPrivate) return undefined;
  return (
    <p className="private-note">
      <Icon of={EyeOff} size={14} />
      {t('isPrivate')}
    </p>
  );
}
