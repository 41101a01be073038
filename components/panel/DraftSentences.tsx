import { RefreshCw } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft/move';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';

interface DraftSentencesProps {
  draft: Draft;
  /** The first sentence takes the focus when the draft opens. */
  takesFocus: boolean;
  onSwap: (index: number) => void;
  onRemove: (index: number) => void;
}

/** A draft whose sentences are buttons: one tab stop, arrow keys between them. */
export function DraftSentences({ draft, takesFocus, onSwap, onRemove }: DraftSentencesProps) {
  const t = useTranslate(panelMessages);
  const [chosen, setChosen] = useState<number>();
  const sentences = useRef<(HTMLElement | null)[]>([]);
  /** Sentence that takes the focus from a button that has gone. */
  const heir = useRef(takesFocus ? 0 : undefined);
  const move = chosen === undefined ? undefined : draft.moves[chosen];

  useLayoutEffect(() => {
    if (heir.current === undefined) return;
    const index = Math.min(heir.current, draft.moves.length - 1);
    heir.current = undefined;
    sentences.current[index]?.focus();
  });

  const go = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : sentences.current[index + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="draft">
      <p className="draft-text" role="toolbar" aria-label={t('sentences')} dir="auto">
        {draft.moves.map(({ move: name, text }, index) => (
          <span key={`${name}-${text}`}>
            <Sentence
              text={text}
              isChosen={index === chosen}
              isTabStop={index === (chosen ?? 0)}
              onChoose={() => setChosen(index)}
              onKeyDown={(event) => go(event, index)}
              hold={(element) => {
                sentences.current[index] = element;
              }}
            />{' '}
          </span>
        ))}
      </p>
      <div className="move-bar" aria-live="polite">
        {chosen === undefined || !move ? (
          <span className="grow cut">{t('touch')}</span>
        ) : (
          <>
            <span className="name grow cut">{t(`move_${move.move}`)}</span>
            <Button look="text" onClick={() => onSwap(chosen)}>
              <Icon of={RefreshCw} size={14} />
              {t('swap')}
            </Button>
            <Button
              look="text"
              onClick={() => {
                heir.current = chosen;
                setChosen(undefined);
                onRemove(chosen);
              }}
            >
              {t('remove')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface SentenceProps {
  text: string;
  isChosen: boolean;
  isTabStop: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  hold: (element: HTMLElement | null) => void;
}

function Sentence({ text, isChosen, isTabStop, onChoose, onKeyDown, hold }: SentenceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button is a block, and sentences flow as text.
    <span
      role="button"
      ref={hold}
      className={isChosen ? 'move is-hover' : 'move'}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isChosen}
      onFocus={onChoose}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}
