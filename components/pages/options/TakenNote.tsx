import type { Brand } from '../../../lib/domain/brand/brand';
import { findTakenAccounts } from '../../../lib/domain/sharing/find-taken-accounts';
import { takenAccountMessages } from '../../../lib/i18n/taken-account';
import { useTranslate } from '../../ui/locale-context';

interface TakenNoteProps {
  accounts: readonly string[];
  /** The other clients. */
  others: readonly Brand[];
}

/** Says whose an account is already; two clients may share one, so nothing is refused. */
export function TakenNote({ accounts, others }: TakenNoteProps) {
  const t = useTranslate(takenAccountMessages);
  const taken = findTakenAccounts(accounts, others);
  return (
    <div role="status">
      {taken.map((one) => (
        <p className="soft small" key={one.account}>
          {t('taken', { ...one })}
        </p>
      ))}
    </div>
  );
}
