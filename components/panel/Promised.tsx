import { BellRing } from 'lucide-react';
import { useContext } from 'react';
import { formatDue } from '../../lib/i18n/format-due';
import { pastMessages } from '../../lib/i18n/past';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LocaleContext, useTranslate } from '../ui/locale-context';
import type { SentPromise } from './panel-state';

interface PromisedProps {
  promises: readonly SentPromise[];
  isReminded: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Where the client is, IANA; absent: here. */
  timeZone: string | undefined;
  onDrop: (id: string) => void;
}

/** What the sent reply promises, and that it will be remembered; taken out by one press. */
export function Promised({ promises, isReminded, now, timeZone, onDrop }: PromisedProps) {
  const t = useTranslate(pastMessages);
  const locale = useContext(LocaleContext);
  const say = (dueAt: string) =>
    t('sentPromise', {
      when: formatDue(new Date(dueAt), { now: new Date(now), locale, timeZone }),
    });
  return (
    <ul className="promises">
      {promises.map(({ id, dueAt, isDropped }) => (
        <li key={id}>
          <Icon of={BellRing} size={14} />
          {isDropped ? (
            <span role="status">{t('dropped')}</span>
          ) : (
            <>
              <span className="grow">{`${say(dueAt)} ${t(isReminded ? 'remind' : 'noReminder')}`}</span>
              <Button look="plain" className="small" onClick={() => onDrop(id)}>
                {t('notPromise')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
