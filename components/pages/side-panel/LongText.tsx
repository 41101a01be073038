import { useMemo, useState } from 'react';
import { findHits } from '../../../lib/domain/log/find-hits';
import { maskText } from '../../../lib/domain/log/mask-text';
import type { TextRange } from '../../../lib/domain/text-range';
import { queueMessages } from '../../../lib/i18n/queue';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Highlighted } from '../../ui/Highlighted';
import { useTranslate } from '../../ui/locale-context';
import { Covered } from '../Covered';

/** Longer texts are folded until asked for; in UTF-16 units. A quote beside a reply sooner. */
const LONG = { own: 420, quoted: 130 };

interface LongTextProps {
  text: string;
  query: string;
  /** Somebody else's words. */
  isQuote?: boolean;
  /** Stands above the reply to it. */
  isAnswered?: boolean;
  /** Covered until somebody wants to see them. */
  insults?: readonly TextRange[];
  /** Personal data in it are dots until somebody wants to see them, as they are in posts. */
  isMasked?: boolean;
}

/** A text as it was, with the searched words marked; a very long one opens on demand. */
export function LongText(props: LongTextProps) {
  const { query, isQuote = false, isAnswered = false, insults = [], isMasked = false } = props;
  const t = useTranslate(sidePanelMessages);
  const tq = useTranslate(queueMessages);
  const [isOpen, setOpen] = useState(false);
  const [isBare, setBare] = useState(false);
  const masked = useMemo(
    () => (isMasked ? maskText(props.text) : props.text),
    [isMasked, props.text],
  );
  const hasData = masked !== props.text;
  const labels = hasData ? (['maskData', 'showData'] as const) : (['cover', 'reveal'] as const);
  const text = isBare ? props.text : masked;
  // In what was written: a number that is searched for is found under its dots.
  const hits = findHits(props.text, query);
  // Who searches for a word wants to see it.
  const isCovered = insults.length > 0 && !isBare && hits.length === 0;
  const isShort =
    text.length <= LONG[isAnswered ? 'quoted' : 'own'] || isOpen || query.trim() !== '';
  const words = isCovered ? (
    <Covered text={text} insults={insults} />
  ) : (
    <Highlighted text={text} ranges={hits} />
  );
  const classes = ['words', isAnswered && 'is-answered', !isShort && 'is-folded'];
  return (
    <>
      <p className={classes.filter(Boolean).join(' ')} dir="auto">
        {isQuote ? <q>{words}</q> : words}
      </p>
      {(hasData || (insults.length > 0 && hits.length === 0)) && (
        <button type="button" className="link read-all" onClick={() => setBare(!isBare)}>
          {tq(labels[isBare ? 0 : 1])}
        </button>
      )}
      {!isShort && (
        <button type="button" className="link read-all" onClick={() => setOpen(true)}>
          {t('readAll')}
        </button>
      )}
    </>
  );
}
