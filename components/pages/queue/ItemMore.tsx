import { type FormEvent, useId, useState } from 'react';
import { CLOSE_REASONS, type CloseReason } from '../../../lib/domain/log/log-entry';
import { createSnoozes } from '../../../lib/domain/log/queue/create-snoozes';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

export interface ItemMoreProps {
  now: Date;
  /** Who may take it over. */
  people: readonly string[];
  /** Who has it, where somebody took it over. */
  handedTo: string | undefined;
  onClose(reason: CloseReason): void;
  /** ISO 8601, UTC. */
  onSnooze(until: string): void;
  onHandOver(name: string): void;
  onTakeBack(): void;
}

/** What else can be done with a post than answer it. */
export function ItemMore(props: ItemMoreProps) {
  const { now, people, handedTo, onClose, onSnooze, onHandOver, onTakeBack } = props;
  const t = useTranslate(queueMessages);
  if (handedTo !== undefined) {
    return (
      <div className="item-more acts">
        <p className="grow">{t('handed', { name: handedTo })}</p>
        <Button onClick={onTakeBack}>{t('takeBack')}</Button>
      </div>
    );
  }
  return (
    <div className="item-more">
      <h4>{t('laterTitle')}</h4>
      <div className="facts">
        {createSnoozes(now).map(({ id, until }) => (
          <button key={id} type="button" className="fact" onClick={() => onSnooze(until)}>
            {t(id)}
          </button>
        ))}
      </div>
      <h4>{t('closeTitle')}</h4>
      <div className="facts">
        {CLOSE_REASONS.map((reason) => (
          <button key={reason} type="button" className="fact" onClick={() => onClose(reason)}>
            {t(reason)}
          </button>
        ))}
      </div>
      <h4>{t('handTitle')}</h4>
      <HandOver people={people} onHandOver={onHandOver} />
    </div>
  );
}

function HandOver({ people, onHandOver }: Pick<ItemMoreProps, 'people' | 'onHandOver'>) {
  const t = useTranslate(queueMessages);
  const [name, setName] = useState('');
  const list = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim()) onHandOver(name.trim());
  }
  return (
    <form className="hand-over" onSubmit={submit}>
      <input
        className="input grow"
        aria-label={t('handName')}
        placeholder={t('handName')}
        maxLength={60}
        list={list}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id={list}>
        {people.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button type="submit" disabled={!name.trim()}>
        {t('hand')}
      </Button>
    </form>
  );
}
