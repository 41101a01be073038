import { Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OwnGuideline } from '../../../lib/domain/checklist/own-guideline';
import { kindMessages } from '../../../lib/i18n/kinds';
import { tipsMessages } from '../../../lib/i18n/tips';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { OwnGuidelineForm } from './OwnGuidelineForm';

interface OwnGuidelinesProps {
  guidelines: readonly OwnGuideline[];
  createId(): string;
  onChange: (change: (guidelines: OwnGuideline[]) => OwnGuideline[]) => void;
}

/** The user's own guidelines; removing one can be undone. */
export function OwnGuidelines({ guidelines, createId, onChange }: OwnGuidelinesProps) {
  const t = useTranslate(tipsMessages);
  const kinds = useTranslate(kindMessages);
  const [edited, setEdited] = useState<OwnGuideline>();
  const [removed, setRemoved] = useState<OwnGuideline>();
  const put = (guideline: OwnGuideline) =>
    onChange((all) =>
      all.some(({ id }) => id === guideline.id)
        ? all.map((one) => (one.id === guideline.id ? guideline : one))
        : [...all, guideline],
    );
  const remove = (guideline: OwnGuideline) => {
    setRemoved(guideline);
    onChange((all) => all.filter(({ id }) => id !== guideline.id));
  };
  return (
    <div className="own">
      <h3>{t('own')}</h3>
      <p className="soft">{t(guidelines.length > 0 ? 'ownText' : 'ownNone')}</p>
      <ul className="tips">
        {guidelines.map((guideline) => (
          <li key={guideline.id}>
            <div className="grow">
              <b>{guideline.name}</b>
              <p>{guideline.reason}</p>
              <p className="soft">
                {t(guideline.kind)}: {guideline.words.join(', ')} ·{' '}
                {guideline.types.length > 0
                  ? guideline.types.map((type) => kinds(type)).join(', ')
                  : t('forAll')}
              </p>
            </div>
            <Button
              look="text"
              aria-label={`${t('edit')}: ${guideline.name}`}
              onClick={() => setEdited(guideline)}
            >
              {t('edit')}
            </Button>
            <Button
              look="plain"
              aria-label={`${t('remove')}: ${guideline.name}`}
              onClick={() => remove(guideline)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="undo-note" role="status">
        {removed && (
          <>
            <p className="grow">{t('removed', { name: removed.name })}</p>
            <Button
              look="text"
              onClick={() => {
                put(removed);
                setRemoved(undefined);
              }}
            >
              <Icon of={Undo2} size={14} />
              {t('undo')}
            </Button>
          </>
        )}
      </div>
      {edited ? (
        <OwnGuidelineForm
          key={edited.id}
          guideline={edited}
          onCancel={() => setEdited(undefined)}
          onSave={(guideline) => {
            put(guideline);
            setEdited(undefined);
          }}
        />
      ) : (
        <Button
          onClick={() =>
            setEdited({
              id: createId(),
              name: '',
              reason: '',
              words: [],
              types: [],
              kind: 'present',
            })
          }
        >
          <Icon of={Plus} />
          {t('addOwn')}
        </Button>
      )}
    </div>
  );
}
