import { useContext } from 'react';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { formatDay } from '../../../lib/i18n/format-date';
import { queueMessages } from '../../../lib/i18n/queue';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { useWhen } from './use-when';

/** Why an item stands where it stands, in a sentence. */
export function useReason(now: Date): (item: QueueItem) => string {
  const t = useTranslate(queueMessages);
  const tellWhen = useWhen(now);
  const locale = useContext(LocaleContext);
  return ({ reason, mention }) => {
    switch (reason.kind) {
      case 'origin':
        return t('origin', { count: reason.count });
      case 'promised':
        return t('promised', { when: tellWhen(reason.dueAt, mention.brandId) });
      case 'followUp':
        return t('followUp', { day: formatDay(new Date(reason.repliedAt), now, locale) });
      case 'from':
        return t('from', { name: reason.name });
      case 'wroteBefore':
        return reason.at === undefined
          ? t('wroteBefore')
          : t('wroteBeforeOn', { day: formatDay(new Date(reason.at), now, locale) });
      default:
        return t(reason.kind);
    }
  };
}
