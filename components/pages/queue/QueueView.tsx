import { CircleSlash, Handshake, Heart, Sunrise, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { queueMessages } from '../../../lib/i18n/queue';
import { shiftMessages } from '../../../lib/i18n/shift';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { EmptyQueue } from './EmptyQueue';
import { FirstItem } from './FirstItem';
import { Morning } from './Morning';
import { PasteForm } from './PasteForm';
import { Promises } from './Promises';
import { QueueFold } from './QueueFold';
import { QueueFoot } from './QueueFoot';
import { QueueRow } from './QueueRow';
import type { QueueViewProps } from './queue-props';
import { ShiftForm } from './ShiftForm';
import { type Done, useItemActs } from './use-item-acts';

/** Rows in sight at first; a list of everything is not a queue. */
const SHOWN = 6;
/** More rows than that are no queue but a list. */
const MOST_SHOWN = 46;
/** Rows of a fold. */
const FOLDED = 20;
/** Insults in a row after which a rest is proposed. */
const MANY_INSULTS = 10;

/** What to do next: one thing large, the rest small, all else folded. */
export function QueueView(props: QueueViewProps) {
  const { data, brands, brandId, now, searches, isMorning, actions } = props;
  const t = useTranslate(queueMessages);
  const tShift = useTranslate(shiftMessages);
  const [part, setPart] = useState<'queue' | 'paste' | 'shift' | 'morning'>(
    isMorning ? 'morning' : 'queue',
  );
  const [shown, setShown] = useState(SHOWN);
  const [done, setDone] = useState<Done>();
  const describeActs = useItemActs(now, actions.onHandle, setDone);
  if (!data) return null;
  if (part === 'paste') {
    return (
      <PasteForm
        brands={brands}
        brandId={brandId}
        onPaste={actions.onPaste}
        onAddClient={actions.onAddClient}
        onBack={() => setPart('queue')}
      />
    );
  }
  if (part === 'shift') {
    return (
      <ShiftForm brands={brands} brandId={brandId} {...actions} onBack={() => setPart('queue')} />
    );
  }
  if (part === 'morning' && data.morning.length > 0) {
    return (
      <Morning
        clients={data.morning}
        searches={searches}
        now={now}
        onSearch={actions.onSearch}
        onCopyAlert={actions.onCopyAlert}
        onBegin={() => {
          actions.onMorningSeen();
          setPart('queue');
        }}
      />
    );
  }

  const { first, next, praise, aside, handed } = data.queue;
  const describe = (item: QueueItem) => ({
    item,
    now,
    hasBrand: brandId === undefined && brands.length > 1,
    people: listPeople(props, item),
    acts: describeActs(item.mention),
    onDesk: actions.onDesk,
  });
  const listRows = (items: readonly QueueItem[]) => (
    <ol>
      {items.map((item) => (
        <QueueRow key={item.mention.id} {...describe(item)} />
      ))}
    </ol>
  );
  const isEmpty =
    !first && praise.length + aside.length + handed.length + data.promises.length === 0;
  return (
    <>
      <DoneNote done={done} onUndone={() => setDone(undefined)} />
      <div className="queue">
        {isEmpty && <EmptyQueue hasBrands={brands.length > 0} onAddClient={actions.onAddClient} />}
        {first && <FirstItem key={first.mention.id} {...describe(first)} />}
        <Promises {...data} {...actions} now={now} onDone={setDone} />
        {next.length > 0 && (
          <section className="list">
            <h2>{t('next')}</h2>
            {listRows(next.slice(0, shown))}
            {next.length > shown && shown < MOST_SHOWN && (
              <Button look="text" onClick={() => setShown(shown + FOLDED)}>
                {t('showMore', { count: Math.min(FOLDED, next.length - shown) })}
              </Button>
            )}
          </section>
        )}
        {praise.length > 0 && (
          <QueueFold
            icon={Heart}
            look="k-praise"
            label={t(praise.length === 1 ? 'praiseOne' : 'praiseMany', { count: praise.length })}
          >
            {listRows(praise.slice(0, FOLDED))}
          </QueueFold>
        )}
        {aside.length > 0 && (
          <QueueFold
            icon={CircleSlash}
            look="k-aside"
            label={t(aside.length === 1 ? 'asideOne' : 'asideMany', { count: aside.length })}
          >
            {listRows(aside.slice(0, FOLDED))}
          </QueueFold>
        )}
        {handed.length > 0 && (
          <QueueFold
            icon={UserRoundCheck}
            look="k-aside"
            label={t(handed.length === 1 ? 'handedOne' : 'handedMany', { count: handed.length })}
          >
            {listRows(handed.slice(0, FOLDED))}
          </QueueFold>
        )}
        {data.isCut && <p className="rest soft">{t('cut')}</p>}
        {data.insults >= MANY_INSULTS && (
          <p className="rest soft">{t('manyInsults', { count: data.insults })}</p>
        )}
        {data.morning.length > 0 && (
          <div className="again">
            <Button look="plain" className="small" onClick={() => setPart('morning')}>
              <Icon of={Sunrise} size={14} />
              {t('morningAgain')}
            </Button>
            <Button look="plain" className="small" onClick={() => setPart('shift')}>
              <Icon of={Handshake} size={14} />
              {tShift('open')}
            </Button>
          </div>
        )}
      </div>
      <QueueFoot
        onPaste={() => setPart('paste')}
        onReport={brands.length > 0 ? () => actions.onReport(brandId) : undefined}
      />
    </>
  );
}

/** Those who answer for the client of an item. */
function listPeople({ brands }: QueueViewProps, { mention }: QueueItem): string[] {
  const brand = brands.find(({ id }) => id === mention.brandId);
  return brand?.agents?.map(({ name }) => name) ?? [];
}

interface DoneNoteProps {
  done: Done | undefined;
  onUndone(): void;
}

/** What was done last, with the way back. */
function DoneNote({ done, onUndone }: DoneNoteProps) {
  const t = useTranslate(queueMessages);
  const undo = done?.undo;
  return (
    <p className="notice" role="status">
      {done?.text}
      {undo && (
        <Button look="text" onClick={() => void undo().then(onUndone)}>
          {t('undo')}
        </Button>
      )}
    </p>
  );
}
