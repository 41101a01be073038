import { useState } from 'react';
import { findHits } from '../../../lib/domain/log/find-hits';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Highlighted } from '../../ui/Highlighted';
import { useTranslate } from '../../ui/locale-context';

/** Longer texts are folded until asked for; in UTF-16 units. A quote beside a reply sooner. */
const LONG = { own: 420, quoted: 130 };

interface LongTextProps {
  text: string;
  query: string;
  /** Somebody else's words. */
  isQuote?: boolean;
  /** Stands above the reply to it. */
  isAnswered?: boolean;
}

/** A text as it was, with the searched words marked; a very long one opens on demand. */
export function LongText({ text, query, isQuote = false, isAnswered = false }: LongTextProps) {
  const t = useTranslate(sidePanelMessages);
  const [isOpen, setOpen] = useState(false);
  const isShort =
    text.length <= LONG[isAnswered ? 'quoted' : 'own'] || isOpen || query.trim() !== '';
  const words = <Highlighted text={text} ranges={findHits(text, query)} />;
  const classes = ['words', isAnswered && 'is-answered', !isShort && 'is-folded'];
  return (
    <>
      <p className={classes.filter(Boolean).join(' ')} dir="auto">
        {isQuote ? <q>{words}</q> : words}
      </p>
      {!isShort && (
        <button type="button" className="link read-all" onClick={() => setOpen(true)}>
          {t('readAll')}
        </button>
      )}
    </>
  );
}
