import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import type { HeldPerson } from './log-tools';

interface PersonHeldProps {
  who: string;
  held: HeldPerson;
  onDone(said: string): void;
}

/** What is held of somebody: a file of it for them, and its end. */
export function PersonHeld({ who, held, onDone }: PersonHeldProps) {
  const t = useTranslate(dataMessages);
  const care = useTranslate(logCareMessages);
  const [isAsked, setAsked] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const { mentions, replies, promises, clients } = held;
  async function erase() {
    if (!isAsked) return setAsked(true);
    const done = await held.erase();
    setFailed(!done);
    if (!done) return;
    const { namedBy: count } = done;
    const named = count > 0 && care(count === 1 ? 'namedByOne' : 'namedByMany', { who, count });
    onDone([care('forgotten', { who, ...done }), named].filter(Boolean).join(' '));
  }
  return (
    <>
      <p role="status">
        {care('heldOf', { who, mentions, replies, promises, clients: clients.join(', ') })}
      </p>
      <p className="field-error" role="alert">
        {isFailed && t('notForgotten')}
      </p>
      <div className="acts">
        <Button onClick={() => void held.save()}>
          <Icon of={Download} />
          {care('savePerson')}
        </Button>
        <Button look={isAsked ? 'safety' : 'border'} onClick={() => void erase()}>
          <Icon of={Trash2} />
          {isAsked ? care('surely', { who }) : care('erasePerson')}
        </Button>
      </div>
    </>
  );
}
