import { ChevronDown, Users } from 'lucide-react';
import { useId, useState } from 'react';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { kindMessages } from '../../../lib/i18n/kinds';
import { queueMessages } from '../../../lib/i18n/queue';
import { Icon } from '../../ui/Icon';
import { lookOf } from '../../ui/kind-look';
import { useTranslate } from '../../ui/locale-context';
import { CoveredText } from './CoveredText';
import { ItemMore } from './ItemMore';
import { OpenButton } from './OpenButton';
import { QueueClock } from './QueueClock';
import type { QueueActions } from './queue-props';
import type { useItemActs } from './use-item-acts';
import { useReason } from './use-reason';

export interface QueueRowProps {
  item: QueueItem;
  now: Date;
  people: readonly string[];
  /** Whether the client's name tells entries apart. */
  hasBrand: boolean;
  acts: ReturnType<ReturnType<typeof useItemActs>>;
  onDesk: QueueActions['onDesk'];
}

/** One post that waits, in three lines; it opens in place. */
export function QueueRow({ item, now, people, hasBrand, acts, onDesk }: QueueRowProps) {
  const t = useTranslate(queueMessages);
  const kind = useTranslate(kindMessages);
  const tellReason = useReason(now);
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  const { mention, type, clock, followers } = item;
  const name = mention.post.author.name ?? mention.post.author.handle ?? t('someone');
  const look = lookOf(type);
  return (
    <li className={`waiting ${look.className}`}>
      <span className="kind">
        <Icon of={followers.length > 0 ? Users : look.icon} />
        <span className="sr">{kind(type)}</span>
      </span>
      <div className="grow">
        <button
          type="button"
          className="waiting-head"
          aria-expanded={isOpen}
          aria-controls={more}
          onClick={() => setOpen(!isOpen)}
        >
          <b className="grow cut">{name}</b>
          <QueueClock clock={clock} type={type} />
          <Icon of={ChevronDown} size={14} />
        </button>
        <CoveredText mention={mention} className={isOpen ? 'words' : 'cut'} canReveal={isOpen} />
        <p className="why">
          {hasBrand && `${mention.brandName} · `}
          {tellReason(item)}
        </p>
        <div id={more} hidden={!isOpen}>
          {isOpen && (
            <>
              <OpenButton mention={mention} onDesk={onDesk} />
              <ItemMore now={now} people={people} handedTo={mention.handling?.handedTo} {...acts} />
            </>
          )}
        </div>
      </div>
    </li>
  );
}
