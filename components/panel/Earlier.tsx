import { History } from 'lucide-react';
import { useContext } from 'react';
import type { Reusable } from '../../lib/domain/draft/earlier/find-earlier-answer';
import { similarity } from '../../lib/domain/draft/similarity';
import { earlierMessages } from '../../lib/i18n/earlier';
import { formatDay } from '../../lib/i18n/format-date';
import { Icon } from '../ui/Icon';
import { LocaleContext, useTranslate } from '../ui/locale-context';

interface EarlierProps {
  found: Reusable;
  isUsed: boolean;
  /** The draft that is open. */
  text: string;
  onUse: (isUsed: boolean) => void;
}

/** From here on a reader takes two texts for one. */
const TOO_LIKE = 0.6;

/** Offers what was answered to a like question; used, it tells how alike the two replies are. */
export function Earlier({ found, isUsed, text, onUse }: EarlierProps) {
  const t = useTranslate(earlierMessages);
  const locale = useContext(LocaleContext);
  const { at, to, reply } = found.answer;
  const day = formatDay(new Date(at), new Date(), locale);
  const share = isUsed ? similarity(text, reply) : 0;
  return (
    <div className="facts earlier">
      <button
        type="button"
        className={isUsed ? 'fact is-chosen' : 'fact is-guess'}
        aria-pressed={isUsed}
        title={found.text}
        onClick={() => onUse(!isUsed)}
      >
        <span className="lead-i">
          <Icon of={History} size={14} />
        </span>
        <span className="cut">{to ? t('to', { name: to, day }) : t('house', { day })}</span>
      </button>
      {isUsed && (
        <span className="soft small" role="status">
          {share > TOO_LIKE ? t('tooLike') : t('likeness', { share: Math.round(share * 100) })}
        </span>
      )}
    </div>
  );
}
