import { Handshake, Sunrise } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { queueMessages } from '../../../lib/i18n/queue';
import { shiftMessages } from '../../../lib/i18n/shift';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { DoneNote } from './DoneNote';
import { EmptyQueue } from './EmptyQueue';
import { FirstItem } from './FirstItem';
import { Promises } from './Promises';
import { QueueFolds } from './QueueFolds';
import { QueueFoot } from './QueueFoot';
import { QueueRow } from './QueueRow';
import type { QueueData, QueueViewProps } from './queue-props';
import { type Done, useItemActs } from './use-item-acts';

/** Rows in sight at first; a list of everything is not a queue. */
const SHOWN = 6;
/** More rows than that are no queue but a list. */
const MOST_SHOWN = 46;
/** Rows that one press adds. */
const STEP = 20;
/** Insults in a row after which a rest is proposed. */
const MANY_INSULTS = 10;

export type QueuePart = 'queue' | 'paste' | 'shift' | 'morning';

interface QueueListProps extends Omit<QueueViewProps, 'data' | 'searches' | 'isMorning'> {
  data: QueueData;
  done: Done | undefined;
  onDone(done: Done | undefined): void;
  onPart(part: QueuePart): void;
}

/** One thing large, the rest small, all else folded. */
export function QueueList(props: QueueListProps) {
  const { data, brands, brandId, now, actions, done, onDone, onPart } = props;
  const describeActs = useItemActs(now, actions.onHandle, onDone);
  const { first, next, praise, aside, old, handed } = data.queue;
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
    !first &&
    praise.length + aside.length + old.length + handed.length + data.promises.length === 0;
  return (
    <>
      <DoneNote done={done} onUndone={() => onDone(undefined)} />
      <div className="queue">
        {isEmpty && <EmptyQueue hasBrands={brands.length > 0} onAddClient={actions.onAddClient} />}
        {first && <FirstItem key={first.mention.id} {...describe(first)} />}
        <Promises {...data} {...actions} now={now} onDone={onDone} />
        {next.length > 0 && <NextItems items={next} listRows={listRows} />}
        <QueueFolds queue={data.queue} cut={data.cut} listRows={listRows} />
        <Limits data={data} />
        {data.morning.length > 0 && <Ways onPart={onPart} />}
      </div>
      <QueueFoot
        onPaste={() => onPart('paste')}
        onReport={brands.length > 0 ? () => actions.onReport(brandId) : undefined}
      />
    </>
  );
}

/** Those who answer for the client of an item. */
function listPeople({ brands }: QueueListProps, { mention }: QueueItem): string[] {
  const brand = brands.find(({ id }) => id === mention.brandId);
  return brand?.agents?.map(({ name }) => name) ?? [];
}

interface NextItemsProps {
  items: readonly QueueItem[];
  listRows(items: readonly QueueItem[]): ReactNode;
}

function NextItems({ items, listRows }: NextItemsProps) {
  const t = useTranslate(queueMessages);
  const [shown, setShown] = useState(SHOWN);
  return (
    <section className="list">
      <h2>{t('next')}</h2>
      {listRows(items.slice(0, shown))}
      {items.length > shown && shown < MOST_SHOWN && (
        <Button look="text" onClick={() => setShown(shown + STEP)}>
          {t('showMore', { count: Math.min(STEP, items.length - shown) })}
        </Button>
      )}
    </section>
  );
}

/** What the list leaves out, and when it is enough for a while. */
function Limits({ data }: { data: QueueData }) {
  const t = useTranslate(queueMessages);
  return (
    <>
      {data.cut.size > 0 && <p className="rest soft">{t('cut')}</p>}
      {data.insults >= MANY_INSULTS && (
        <p className="rest soft">{t('manyInsults', { count: data.insults })}</p>
      )}
    </>
  );
}

/** To the round of the morning, and to the hand-over. */
function Ways({ onPart }: Pick<QueueListProps, 'onPart'>) {
  const t = useTranslate(queueMessages);
  const tShift = useTranslate(shiftMessages);
  return (
    <div className="again">
      <Button look="plain" className="small" onClick={() => onPart('morning')}>
        <Icon of={Sunrise} size={14} />
        {t('morningAgain')}
      </Button>
      <Button look="plain" className="small" onClick={() => onPart('shift')}>
        <Icon of={Handshake} size={14} />
        {tShift('open')}
      </Button>
    </div>
  );
}
