import { useState } from 'react';
import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import { findInsults } from '../../../lib/domain/log/queue/find-insults';
import { queueMessages } from '../../../lib/i18n/queue';
import { useTranslate } from '../../ui/locale-context';
import { Covered } from '../Covered';

interface CoveredTextProps {
  mention: MentionRecord;
  className?: string;
  /** Whether the words may be uncovered here. */
  canReveal?: boolean;
}

/** What was written, in quotes, with insults covered until somebody wants to see them. */
export function CoveredText({ mention, className, canReveal = false }: CoveredTextProps) {
  const t = useTranslate(queueMessages);
  const [isOpen, setOpen] = useState(false);
  const { text } = mention.post;
  const insults = findInsults(mention);
  return (
    <>
      <p className={className} dir="auto">
        <q lang={mention.verdict.language === 'und' ? undefined : mention.verdict.language}>
          {isOpen ? text : <Covered text={text} insults={insults} />}
        </q>
      </p>
      {canReveal && insults.length > 0 && (
        <p className="why">
          {!isOpen && t('hidden')}{' '}
          <button type="button" className="link bare" onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'cover' : 'reveal')}
          </button>
        </p>
      )}
    </>
  );
}
