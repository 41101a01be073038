import { ArrowLeft, ArrowRight, type LucideIcon, RefreshCw } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft/move';
import { draftMessages } from '../../lib/i18n/drafts';
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
  onPlace: (from: number, to: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A draft whose sentences are buttons: one tab stop, arrow keys between them, Alt moves them. */
export function DraftSentences(props: DraftSentencesProps) {
  const { draft, takesFocus, onSwap, onRemove, onPlace } = props;
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

  const place = (from: number, to: number) => {
    if (!draft.moves[to]) return;
    heir.current = to;
    setChosen(to);
    onPlace(from, to);
  };
  const go = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : index + step;
    if (next === undefined || !draft.moves[next]) return;
    event.preventDefault();
    if (event.altKey) place(index, next);
    else sentences.current[next]?.focus();
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
      <MoveBar
        move={move && t(`move_${move.move}`)}
        hasBefore={chosen !== undefined && chosen > 0}
        hasAfter={chosen !== undefined && chosen < draft.moves.length - 1}
        onPlace={(step) => place(chosen ?? 0, (chosen ?? 0) + step)}
        onSwap={() => onSwap(chosen ?? 0)}
        onRemove={() => {
          heir.current = chosen;
          setChosen(undefined);
          onRemove(chosen ?? 0);
        }}
      />
    </div>
  );
}

interface MoveBarProps {
  /** What the chosen sentence is for; absent while none is chosen. */
  move: string | undefined;
  hasBefore: boolean;
  hasAfter: boolean;
  onPlace: (step: number) => void;
  onSwap: () => void;
  onRemove: () => void;
}

/** What can be done with the chosen sentence. */
function MoveBar({ move, hasBefore, hasAfter, ...act }: MoveBarProps) {
  const t = useTranslate(panelMessages);
  const say = useTranslate(draftMessages);
  if (move === undefined) {
    return (
      <div className="move-bar" aria-live="polite">
        <span className="grow cut">{t('touch')}</span>
      </div>
    );
  }
  return (
    <div className="move-bar" aria-live="polite">
      <span className="name grow cut">{move}</span>
      <Button look="text" onClick={act.onSwap}>
        <Icon of={RefreshCw} size={14} />
        {t('swap')}
      </Button>
      <Button look="text" onClick={act.onRemove}>
        {t('remove')}
      </Button>
      <Arrow
        label={say('moveUp')}
        icon={ArrowLeft}
        isOff={!hasBefore}
        onPress={() => act.onPlace(-1)}
      />
      <Arrow
        label={say('moveDown')}
        icon={ArrowRight}
        isOff={!hasAfter}
        onPress={() => act.onPlace(1)}
      />
    </div>
  );
}

interface ArrowProps {
  label: string;
  icon: LucideIcon;
  isOff: boolean;
  onPress: () => void;
}

function Arrow({ label, icon, isOff, onPress }: ArrowProps) {
  const say = useTranslate(draftMessages);
  return (
    <button
      type="button"
      className="move-step"
      aria-label={label}
      title={`${label} (${say('moveKeys')})`}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon of={icon} size={14} />
    </button>
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
