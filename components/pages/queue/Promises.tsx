import { CalendarClock, CircleAlert, ExternalLink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { PromiseRecord } from '../../../lib/domain/log/log-entry';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { safeLink } from '../side-panel/safe-link';
import { QueueFold } from './QueueFold';
import type { PromisedPerson, QueueActions } from './queue-props';
import { RowPages } from './RowPages';
import type { Done } from './use-item-acts';
import { useWhen } from './use-when';

interface PromisesProps extends Pick<QueueActions, 'onSettle' | 'onMove'> {
  promises: readonly PromiseRecord[];
  people: ReadonlyMap<string, PromisedPerson>;
  now: Date;
  onDone(done: Done): void;
}

/** Promises in sight; the others are one line that opens. */
const SHOWN = 2;

/** What was promised and is due: kept, moved or not kept. */
export function Promises({ promises, ...rest }: PromisesProps) {
  const t = useTranslate(queueMessages);
  if (promises.length === 0) return null;
  const folded = promises.slice(SHOWN);
  const listRows = (rows: readonly PromiseRecord[]) => (
    <ol>
      {rows.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} {...rest} />
      ))}
    </ol>
  );
  return (
    <section className="promises" aria-label={t('promises')}>
      <h2>{t('promises')}</h2>
      {listRows(promises.slice(0, SHOWN))}
      {folded.length > 0 && (
        <QueueFold
          icon={CalendarClock}
          look="k-aside"
          label={t(folded.length === 1 ? 'moreDueOne' : 'moreDueMany', { count: folded.length })}
        >
          <RowPages rows={folded} listRows={listRows} />
        </QueueFold>
      )}
    </section>
  );
}

interface PromiseRowProps extends Omit<PromisesProps, 'promises'> {
  promise: PromiseRecord;
}

function PromiseRow({ promise, people, now, onSettle, onMove, onDone }: PromiseRowProps) {
  const t = useTranslate(queueMessages);
  const tellWhen = useWhen(now);
  const [isMoving, setMoving] = useState(false);
  const { name = t('someone'), url } = people.get(promise.id) ?? {};
  const href = safeLink(url);
  const isOver = Date.parse(promise.dueAt) < now.getTime();
  const when = tellWhen(promise.dueAt, promise.brandId);

  async function settle(state: 'kept' | 'broken') {
    const isKept = await onSettle(promise, state);
    onDone(
      isKept
        ? { text: t('settled'), undo: () => onSettle(promise, 'open') }
        : { text: t('failed') },
    );
  }

  async function move(time: Date) {
    setMoving(false);
    const { dueAt } = promise;
    const isKept = await onMove(promise, time.toISOString());
    onDone(
      isKept ? { text: t('settled'), undo: () => onMove(promise, dueAt) } : { text: t('failed') },
    );
  }

  return (
    <li>
      <p className={isOver ? 'due is-over' : 'due'}>
        <Icon of={isOver ? CircleAlert : CalendarClock} size={14} />
        <b>{t(isOver ? 'promiseOver' : 'promiseDue', { when })}</b>
        <span className="soft who">{t('promiseTo', { name })}</span>
        {href && (
          <a
            className="btn btn-icon"
            href={href}
            target="_blank"
            rel="noreferrer"
            aria-label={t('seePost', { name })}
          >
            <Icon of={ExternalLink} size={14} />
          </a>
        )}
      </p>
      <p className="words">
        <q>{promise.words}</q>
      </p>
      <div className="acts">
        <Button look="text" aria-label={t('keptOf', { name })} onClick={() => void settle('kept')}>
          {t('kept')}
        </Button>
        <Button look="plain" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          {t('move')}
        </Button>
        <Button
          look="plain"
          aria-label={t('brokenOf', { name })}
          onClick={() => void settle('broken')}
        >
          {t('broken')}
        </Button>
      </div>
      {isMoving && (
        <MoveForm label={t('moveTo', { name })} now={now} onMove={(at) => void move(at)} />
      )}
    </li>
  );
}

interface MoveFormProps {
  label: string;
  now: Date;
  onMove(time: Date): void;
}

/** A new time, later than now. */
function MoveForm({ label, now, onMove }: MoveFormProps) {
  const t = useTranslate(queueMessages);
  const [typed, setTyped] = useState('');
  const [isPast, setPast] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const time = new Date(typed);
    const isLater = time.getTime() > now.getTime();
    setPast(!isLater);
    if (isLater) onMove(time);
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="hand-over">
        <input
          className="input grow"
          type="datetime-local"
          aria-label={label}
          aria-invalid={isPast || undefined}
          min={toLocal(now)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed === ''}>
          {t('move')}
        </Button>
      </div>
      <p className="field-error" role="alert">
        {isPast && t('movePast')}
      </p>
    </form>
  );
}

/** 'YYYY-MM-DDTHH:MM' of local time, as the browser's field wants it. */
function toLocal(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
