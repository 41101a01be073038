import { useState } from 'react';
import {
  SET_ASIDE_REASONS,
  SET_ASIDE_SCOPES,
  type SetAsideReason,
  type SetAsideScope,
} from '../../lib/domain/checklist/set-aside';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { Segment } from '../ui/Segment';

interface SetAsideFormProps {
  brand: string;
  onSetAside: (reason: SetAsideReason, scope: SetAsideScope) => void;
  onCancel: () => void;
}

/** Why a check has no place, and for how long. */
export function SetAsideForm({ brand, onSetAside, onCancel }: SetAsideFormProps) {
  const t = useTranslate(checkPanelMessages);
  const [reason, setReason] = useState<SetAsideReason>('noPlace');
  const [scope, setScope] = useState<SetAsideScope>('reply');
  const scopeLabel = {
    reply: t('scopeReply'),
    brand: t('scopeBrand', { brand }),
    always: t('scopeAlways'),
  };
  return (
    <div className="set-aside">
      <div className="label">{t('whyNot')}</div>
      <div className="reasons">
        {SET_ASIDE_REASONS.map((one) => (
          <button
            key={one}
            type="button"
            className={one === reason ? 'fact is-chosen' : 'fact'}
            aria-pressed={one === reason}
            onClick={() => setReason(one)}
          >
            {t(one)}
          </button>
        ))}
      </div>
      <Segment<SetAsideScope>
        label={t('howLong')}
        value={scope}
        options={SET_ASIDE_SCOPES.map((value) => ({ value, label: scopeLabel[value] }))}
        onChange={setScope}
      />
      <div className="acts">
        <Button className="small" onClick={() => onSetAside(reason, scope)}>
          {t('setAside')}
        </Button>
        <Button look="plain" className="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
