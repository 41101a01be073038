import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { safeLink } from '../side-panel/safe-link';
import type { QueueActions } from './queue-props';

interface OpenButtonProps {
  mention: MentionRecord;
  onDesk: QueueActions['onDesk'];
}

/** To the post on its site; a post that was pasted, or whose address is unknown, to the desk. */
export function OpenButton({ mention, onDesk }: OpenButtonProps) {
  const t = useTranslate(queueMessages);
  const href = mention.post.site === 'pasted' ? undefined : safeLink(mention.post.url);
  if (href) {
    return (
      <a className="btn btn-main grow" href={href} target="_blank" rel="noreferrer">
        {t('open')}
      </a>
    );
  }
  return (
    <Button look="main" className="grow" onClick={() => onDesk(mention)}>
      {t('openDesk')}
    </Button>
  );
}
