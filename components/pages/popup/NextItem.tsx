import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { kindMessages } from '../../../lib/i18n/kinds';
import { popupMessages } from '../../../lib/i18n/popup';
import { queueMessages } from '../../../lib/i18n/queue';
import { Icon } from '../../ui/Icon';
import { lookOf } from '../../ui/kind-look';
import { useTranslate } from '../../ui/locale-context';
import { CoveredText } from '../queue/CoveredText';
import { OpenButton } from '../queue/OpenButton';
import { QueueClock } from '../queue/QueueClock';
import { useReason } from '../queue/use-reason';

interface NextItemProps {
  item: QueueItem;
  now: Date;
  /** False where there is one client alone: its name says nothing then. */
  hasBrand: boolean;
  onDesk(mention: MentionRecord): void;
}

/** The one thing to do now, with its reason and the way there. */
export function NextItem({ item, now, hasBrand, onDesk }: NextItemProps) {
  const t = useTranslate(popupMessages);
  const queue = useTranslate(queueMessages);
  const kind = useTranslate(kindMessages);
  const tellReason = useReason(now);
  const { mention, type, clock } = item;
  const look = lookOf(type);
  const name = mention.post.author.name ?? mention.post.author.handle ?? queue('someone');
  return (
    <section className={`next ${look.className}`} aria-label={t('next')}>
      <div className="row">
        <span className="kind-tag">
          <Icon of={look.icon} size={14} />
          {kind(type)}
        </span>
        <QueueClock clock={clock} type={type} />
      </div>
      <CoveredText mention={mention} className="next-words" />
      <p className="why">
        {hasBrand && `${mention.brandName} · `}
        {name}. {tellReason(item)}
      </p>
      <div className="row">
        <OpenButton mention={mention} onDesk={onDesk} />
      </div>
    </section>
  );
}
