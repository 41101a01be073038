import { useId, useState } from 'react';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { formatMinutes } from '../../../lib/i18n/format-minutes';
import { kindMessages } from '../../../lib/i18n/kinds';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { lookOf } from '../../ui/kind-look';
import { useTranslate } from '../../ui/locale-context';
import { CoveredText } from './CoveredText';
import { ItemMore } from './ItemMore';
import { OpenButton } from './OpenButton';
import { QueueClock } from './QueueClock';
import type { QueueRowProps } from './QueueRow';
import { useReason } from './use-reason';

/** What to do now: large, with its reason and the way there. */
export function FirstItem(props: QueueRowProps) {
  const { item, now, hasBrand, people, acts, onDesk } = props;
  const t = useTranslate(queueMessages);
  const kind = useTranslate(kindMessages);
  const tellReason = useReason(now);
  const tellWho = useWho(now);
  const [isOpen, setOpen] = useState(false);
  const title = useId();
  const more = useId();
  const { mention, type, clock } = item;
  const look = lookOf(type);
  const name = mention.post.author.name ?? mention.post.author.handle ?? t('someone');
  return (
    <section className={`first ${look.className}`} aria-labelledby={title}>
      <h2 id={title}>{t('now')}</h2>
      <div className="row">
        <span className="kind-tag">
          <Icon of={look.icon} size={14} />
          {kind(type)}
        </span>
        <QueueClock clock={clock} type={type} />
        <span className="grow" />
        {hasBrand && <span className="soft small cut">{mention.brandName}</span>}
      </div>
      <CoveredText mention={mention} className="first-words" canReveal />
      <p className="soft">
        {tellWho(mention)} {tellReason(item)}
      </p>
      <div className="row acts">
        <OpenButton mention={mention} onDesk={onDesk} />
        <Button
          aria-expanded={isOpen}
          aria-controls={more}
          aria-label={t('moreOf', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('more')}
        </Button>
      </div>
      <div id={more} hidden={!isOpen}>
        {isOpen && (
          <ItemMore now={now} people={people} handedTo={mention.handling?.handedTo} {...acts} />
        )}
      </div>
    </section>
  );
}

const SITE_NAMES: Record<string, string> = { x: 'X', facebook: 'Facebook' };

/** "Inés Lara, en X, hace 4 min." */
function useWho(now: Date): (mention: QueueItem['mention']) => string {
  const t = useTranslate(queueMessages);
  return ({ post }) => {
    const name = post.author.name ?? post.author.handle ?? t('someone');
    const site = SITE_NAMES[post.site] ?? t('pastedFrom');
    const posted = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt);
    if (Number.isNaN(posted)) return t('inSiteOnly', { name, site });
    const minutes = Math.floor((now.getTime() - posted) / 60_000);
    if (minutes < 1) return t('inSiteNow', { name, site });
    return t('inSite', { name, site, time: formatMinutes(minutes) });
  };
}
