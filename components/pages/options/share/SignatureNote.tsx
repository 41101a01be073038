import { CircleAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { SignatureJudgement } from '../../../../lib/domain/sharing/judge-signature';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';

interface SignatureNoteProps {
  signature: SignatureJudgement;
  /** Who it is from, as the file says. */
  by: string | undefined;
  isAccepted: boolean;
  onAccept(isAccepted: boolean): void;
}

const ICONS = {
  own: ShieldCheck,
  known: ShieldCheck,
  new: ShieldQuestion,
  changed: CircleAlert,
  invalid: CircleAlert,
  unsigned: ShieldQuestion,
} as const;

/** Who may have written the file, and the words by which one makes sure. */
export function SignatureNote({ signature, by, isAccepted, onAccept }: SignatureNoteProps) {
  const t = useTranslate(sharingMessages);
  const { state, words, name } = signature;
  const who = name || by || t('somebody');
  const isUnknown = state === 'new' || state === 'changed';
  const isAlarm = state === 'invalid' || state === 'changed';
  return (
    <div className={`signature ${isAlarm ? 'k-safety' : ''}`}>
      <Icon of={ICONS[state]} />
      <div>
        <p>{t(`signature_${state}`, { who })}</p>
        {words && isUnknown && <p className="words">{words}</p>}
        {isUnknown && (
          <label className="accept">
            <input
              type="checkbox"
              checked={isAccepted}
              onChange={({ target }) => onAccept(target.checked)}
            />
            {t('accept', { who })}
          </label>
        )}
      </div>
    </div>
  );
}
