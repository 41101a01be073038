import { CalendarCheck, CalendarClock, CircleAlert } from 'lucide-react';
import type { PromiseRecord } from '../../../lib/domain/log/log-entry';
import { outcomeMessages } from '../../../lib/i18n/outcome';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { useWhen } from '../queue/use-when';

const LOOKS = {
  open: { icon: CalendarClock, text: 'promised' },
  kept: { icon: CalendarCheck, text: 'promiseKept' },
  broken: { icon: CircleAlert, text: 'promiseBroken' },
} as const;

interface EntryPromisesProps {
  promises: readonly PromiseRecord[];
  now: Date;
}

/** What a reply promised, and what became of it. */
export function EntryPromises({ promises, now }: EntryPromisesProps) {
  const t = useTranslate(outcomeMessages);
  const tellWhen = useWhen(now);
  return promises.map(({ id, state, dueAt, brandId }) => (
    <p key={id} className={`meta promised is-${state}`}>
      <Icon of={LOOKS[state].icon} size={14} />
      {t(LOOKS[state].text, { when: tellWhen(dueAt, brandId) })}
    </p>
  ));
}
