import type { OwnAnswer } from '../../lib/domain/log/reply-context';
import { formatMinutes } from '../../lib/i18n/format-minutes';
import { pastMessages } from '../../lib/i18n/past';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { Notice } from './Notice';

interface AlreadyAnsweredProps {
  answer: OwnAnswer;
  brand: string;
  /** Milliseconds since 1970. */
  now: number;
  isRead: boolean;
}

/** Somebody of the brand has answered: that is looked at before there is a second reply. */
export function AlreadyAnswered({ answer, brand, now, isRead }: AlreadyAnsweredProps) {
  const t = useTranslate(pastMessages);
  const who = answer.by ?? brand;
  const minutes = answer.at && Math.max(1, Math.round((now - Date.parse(answer.at)) / 60_000));
  const what = minutes
    ? t('alreadyAgo', { who, time: formatMinutes(minutes) })
    : t('already', { who });
  return (
    <>
      <Notice look="bad" what={what}>
        {t('alreadyWhy')}
      </Notice>
      {isRead && (
        <section>
          <div className="sec-head">
            <h3>{t('theReply')}</h3>
          </div>
          <p className="draft draft-text kept" dir="auto">
            {answer.text}
          </p>
        </section>
      )}
    </>
  );
}

interface AlreadyAnsweredBarProps {
  isRead: boolean;
  onRead: () => void;
  onClose: () => void;
  onGoOn: () => void;
}

/** Reading it is the main thing, then leaving it at that; one yes opens the drafts. */
export function AlreadyAnsweredBar({ isRead, onRead, onClose, onGoOn }: AlreadyAnsweredBarProps) {
  const t = useTranslate(pastMessages);
  return (
    <div className="panel-bar">
      <Button look="main" className="grow" onClick={isRead ? onClose : onRead}>
        {t(isRead ? 'closeIt' : 'read')}
      </Button>
      <span className="note is-centred">
        <Button look="plain" className="small" onClick={onGoOn}>
          {t('answerAnyway')}
        </Button>
      </span>
    </div>
  );
}
