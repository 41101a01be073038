import { useEffect, useRef, useState } from 'react';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

export interface RemoveQuestionProps {
  row: LogRow;
  /** Whom it is about. */
  name?: string;
  onRemove(): Promise<boolean>;
  /** Left out where it is not known whom the entry is about. */
  onRemovePerson?(): Promise<boolean>;
  onTell(text: string): void;
  onKeep(): void;
}

/** Asks in place: this entry, all of this person, or nothing. Escape keeps it. */
export function RemoveQuestion(props: RemoveQuestionProps) {
  const { row, name = '', onRemovePerson } = props;
  const t = useTranslate(sidePanelMessages);
  const group = useRef<HTMLFieldSetElement>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => group.current?.focus(), []);

  async function remove(work: Promise<boolean>, done: string) {
    if (await work) props.onTell(done);
    else setFailed(true);
  }

  return (
    <fieldset
      className="ask"
      ref={group}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && props.onKeep()}
    >
      <legend>{t(row.kind === 'reply' ? 'askReply' : 'askMention')}</legend>
      <p className="soft small">{t('askNote')}</p>
      <div className="acts">
        <Button look="safety" onClick={() => void remove(props.onRemove(), t('removed'))}>
          {t('removeThis')}
        </Button>
        {onRemovePerson && (
          <Button onClick={() => void remove(onRemovePerson(), t('removedPerson', { name }))}>
            {t('removePerson', { name })}
          </Button>
        )}
        <Button look="plain" onClick={props.onKeep}>
          {t('keep')}
        </Button>
      </div>
      <p className="field-error" role="alert">
        {isFailed && t('removeFailed')}
      </p>
    </fieldset>
  );
}
