import { Copy, Search } from 'lucide-react';
import { useContext, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { SearchPlace } from '../../../lib/domain/brand/search-links';
import { startOfDay } from '../../../lib/domain/log/group-by-day';
import type { MorningClient } from '../../../lib/domain/log/queue/create-morning';
import { formatDay, formatTime } from '../../../lib/i18n/format-date';
import { formatMinutes } from '../../../lib/i18n/format-minutes';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { lookOf } from '../../ui/kind-look';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { Tile } from '../../ui/Tile';
import type { QueueActions, Searches } from './queue-props';

interface MorningProps extends Pick<QueueActions, 'onSearch' | 'onCopyAlert'> {
  clients: readonly MorningClient[];
  searches: Searches;
  now: Date;
  onBegin(): void;
}

/** The first look of the day: who waits, what is due, where to look for more. */
export function Morning({ clients, onBegin, ...rest }: MorningProps) {
  const t = useTranslate(queueMessages);
  const isQuiet = clients.every(
    ({ isLeast, waiting, promises }) => !isLeast && waiting + promises.length === 0,
  );
  return (
    <section className="morning">
      <h2 className="big">{t('morning')}</h2>
      {isQuiet && <p className="soft">{t('morningNone')}</p>}
      <ul>
        {clients.map((client, index) => (
          <Client key={client.brand.id} client={client} position={index} {...rest} />
        ))}
      </ul>
      <Button look="main" onClick={onBegin}>
        {t('begin')}
      </Button>
    </section>
  );
}

interface ClientProps extends Omit<MorningProps, 'clients' | 'onBegin'> {
  client: MorningClient;
  position: number;
}

function Client({ client, position, searches, now, onSearch, onCopyAlert }: ClientProps) {
  const { brand } = client;
  const t = useTranslate(queueMessages);
  const describe = useDescription(now);
  return (
    <li>
      <Tile name={brand.name} colour={brand.colour} position={position} />
      <div className="grow">
        <b>{brand.name}</b>
        {client.emergency && (
          <p className={`alarm ${lookOf('safety').className}`}>{t(client.emergency)}</p>
        )}
        <p className="why">{describe(client)}</p>
        <div className="searches">
          {(['x', 'facebook'] as const).map((place) => (
            <SearchRow
              key={place}
              brand={brand}
              place={place}
              openedAt={searches[brand.id]?.[place]}
              now={now}
              onSearch={onSearch}
            />
          ))}
          <AlertCopy brand={brand} onCopyAlert={onCopyAlert} />
        </div>
      </div>
    </li>
  );
}

/** What is over, after what is due today or without it. */
const OVER = {
  after: ['overOne', 'overMany'],
  alone: ['overOnlyOne', 'overOnlyMany'],
} as const;

/** "3 mensajes nuevos · 5 esperan, el más antiguo hace 9 h · 2 promesas para hoy · 4 vencidas". */
function useDescription(now: Date): (client: MorningClient) => string {
  const t = useTranslate(queueMessages);
  return ({ waiting, oldestMinutes = 0, overnight, isLeast, promises }) => {
    const time = formatMinutes(oldestMinutes);
    const over = promises.filter(({ dueAt }) => Date.parse(dueAt) < now.getTime()).length;
    const due = promises.length - over;
    const [overOne, overMany] = OVER[due > 0 ? 'after' : 'alone'];
    return [
      !isLeast &&
        overnight > 0 &&
        t(overnight === 1 ? 'overnightOne' : 'overnightMany', { count: overnight }),
      isLeast && waiting > 0 && t('waitingLeast', { count: waiting }),
      !isLeast && waiting === 0 && t('nobodyWaits'),
      !isLeast &&
        waiting > 0 &&
        t(waiting === 1 ? 'waitingOne' : 'waitingMany', { count: waiting, time }),
      due > 0 && t(due === 1 ? 'dueOne' : 'dueMany', { count: due }),
      over > 0 && t(over === 1 ? overOne : overMany, { count: over }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

interface SearchRowProps extends Pick<QueueActions, 'onSearch'> {
  brand: Brand;
  place: SearchPlace;
  openedAt: string | undefined;
  now: Date;
}

function SearchRow({ brand, place, openedAt, now, onSearch }: SearchRowProps) {
  const t = useTranslate(queueMessages);
  const locale = useContext(LocaleContext);
  const opened = openedAt === undefined ? undefined : new Date(openedAt);
  const isToday = opened !== undefined && startOfDay(opened) === startOfDay(now);
  const lookedAt = isToday
    ? t('lookedAt', { time: formatTime(opened, locale) })
    : opened && t('lookedOn', { day: formatDay(opened, now, locale) });
  return (
    <button type="button" className="search-row" onClick={() => onSearch(brand, place)}>
      <Icon of={Search} size={14} />
      <span className="link">{t(place === 'x' ? 'searchX' : 'searchFacebook')}</span>
      <span className={isToday ? 'soft' : 'strong'}>{lookedAt ?? t('notLooked')}</span>
    </button>
  );
}

interface AlertCopyProps extends Pick<QueueActions, 'onCopyAlert'> {
  brand: Brand;
}

function AlertCopy({ brand, onCopyAlert }: AlertCopyProps) {
  const t = useTranslate(queueMessages);
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="search-row"
      onClick={() => void onCopyAlert(brand).then(setCopied)}
    >
      <Icon of={Copy} size={14} />
      <span className="link">{t('copyAlert')}</span>
      <span className="soft" role="status">
        {isCopied && t('copied')}
      </span>
    </button>
  );
}
