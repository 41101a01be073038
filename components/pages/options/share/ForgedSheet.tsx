import { sharingMessages } from '../../../../lib/i18n/sharing';
import { useTranslate } from '../../../ui/locale-context';
import { RefusedNote } from '../RefusedNote';

/** A file that is not what was signed: nothing of it is shown or taken. @param by as it says */
export function ForgedSheet({ by }: { by: string | undefined }) {
  const t = useTranslate(sharingMessages);
  const who = by ?? t('somebody');
  return (
    <RefusedNote
      title={t('refused')}
      reasons={[t('signature_invalid', { who })]}
      tellMore={() => ''}
    />
  );
}
