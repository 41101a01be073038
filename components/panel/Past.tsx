import { useContext, useState } from 'react';
import type { PersonPast } from '../../lib/domain/log/person-past';
import { formatDay } from '../../lib/i18n/format-date';
import { formatDue } from '../../lib/i18n/format-due';
import { pastMessages } from '../../lib/i18n/past';
import { Button } from '../ui/Button';
import { LocaleContext, useTranslate } from '../ui/locale-context';

interface PastProps {
  past: PersonPast;
  /** Milliseconds since 1970. */
  now: number;
  /** Where the client is, IANA; absent: here. */
  timeZone: string | undefined;
}

/** A row of the "said" list: what this client has had to do with the person before. */
export function Past({ past, now, timeZone }: PastProps) {
  const t = useTranslate(pastMessages);
  const [isOpen, setOpen] = useState(false);
  const { contacts = [] } = past;
  return (
    <>
      <dt>{t('before')}</dt>
      <dd className="past">
        <Times past={past} now={now} />
        {past.lastPromise && <LastPromise {...past.lastPromise} now={now} timeZone={timeZone} />}
        {contacts.length > 0 && (
          <Button
            look="plain"
            className="small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'less' : 'more')}
          </Button>
        )}
        {isOpen && <Contacts contacts={contacts} now={now} />}
      </dd>
    </>
  );
}

function Times({ past: { mentions, contacts, firstAt }, now }: Pick<PastProps, 'past' | 'now'>) {
  const t = useTranslate(pastMessages);
  const locale = useContext(LocaleContext);
  const day = formatDay(new Date(contacts?.[0]?.at ?? firstAt), new Date(now), locale);
  if (mentions === 0) return <p>{`${t('onlyReplied')} ${t('since', { day })}`}</p>;
  const times =
    mentions === 1
      ? t('times2')
      : mentions === 2
        ? t('times3')
        : t('timesMany', { count: mentions + 1 });
  return <p>{`${times} ${t('last', { day })}`}</p>;
}

type LastPromiseProps = NonNullable<PersonPast['lastPromise']> &
  Pick<PastProps, 'now' | 'timeZone'>;

function LastPromise({ words, dueAt, state, now, timeZone }: LastPromiseProps) {
  const t = useTranslate(pastMessages);
  const locale = useContext(LocaleContext);
  const when = formatDue(new Date(dueAt), { now: new Date(now), locale, timeZone });
  const isOver = Date.parse(dueAt) < now;
  const end = state === 'open' ? t(isOver ? 'overdue' : 'open', { when }) : t(state);
  // A sentence brings its own full stop.
  return <p>{`${t('promised', { words: words.replace(/[.…]+$/, '') })} ${end}`}</p>;
}

function Contacts({ contacts, now }: Required<Pick<PersonPast, 'contacts'>> & { now: number }) {
  const t = useTranslate(pastMessages);
  const locale = useContext(LocaleContext);
  return (
    <ol className="contacts">
      {contacts.map(({ at, said, answered }) => (
        <li key={at + said}>
          <span className="soft">{formatDay(new Date(at), new Date(now), locale)}</span>
          <q dir="auto">{said}</q>
          {answered === undefined ? (
            <span className="soft">{t('unanswered')}</span>
          ) : (
            <span dir="auto">→ {answered}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
