import { useContext } from 'react';
import type { ReplyRecord } from '../../../lib/domain/log/log-entry';
import { deskMessages } from '../../../lib/i18n/desk';
import { formatMoment } from '../../../lib/i18n/format-date';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { Tile } from '../../ui/Tile';

interface DeskRepliesProps {
  replies: readonly ReplyRecord[];
  brandName: string;
}

/** What was answered before this page was opened. */
export function DeskReplies({ replies, brandName }: DeskRepliesProps) {
  const t = useTranslate(deskMessages);
  const locale = useContext(LocaleContext);
  return replies.map(({ id, text, sentAt }) => (
    <div className="sent" key={id}>
      <Tile name={brandName} />
      <div className="grow">
        <div className="by">
          <span className="strong">{brandName}</span>
          <span className="soft small">
            {t('earlier', { when: formatMoment(new Date(sentAt), locale) })}
          </span>
        </div>
        <p dir="auto">{text}</p>
      </div>
    </div>
  ));
}
