import { ChevronDown, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import type { Draft } from '../../lib/domain/draft/move';
import { draftMessages } from '../../lib/i18n/drafts';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { DraftSentences } from './DraftSentences';
import { Earlier, type EarlierProps } from './Earlier';
import { Rephrase } from './Rephrase';

interface DraftsProps {
  drafts: readonly Draft[];
  /** Index of the one that is open. */
  open: number;
  /** Why there is none. */
  emptyText: string;
  onOpen: (index: number) => void;
  onOthers: () => void;
  /** Why nothing is drafted, where that is known. */
  reason?: NoDraftReason | undefined;
  onRewrite: () => void;
  /** Another draft takes the place of the open one. */
  onReplace: (draft: Draft) => void;
  onSwap: (index: number) => void;
  onRemove: (index: number) => void;
  onPlace: (from: number, to: number) => void;
  /** What was answered to a like question; absent where there is nothing. */
  earlier: Omit<EarlierProps, 'text'> | undefined;
}

/** Up to three drafts: one open, the others by their first words and their length. */
export function Drafts({
  drafts,
  open,
  emptyText,
  onOpen,
  onOthers,
  reason,
  onRewrite,
  onReplace,
  onSwap,
  onRemove,
  onPlace,
  earlier,
}: DraftsProps) {
  const t = useTranslate(panelMessages);
  const say = useTranslate(draftMessages);
  /** The button that opened a draft has gone: the draft takes the focus from it. */
  const [isChosen, setChosen] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const current = drafts[open];
  if (!current) {
    return (
      <section className="no-draft">
        <p>{reason ? say(`why_${reason}`) : emptyText}</p>
        {reason && reason !== 'unsure' && <p className="soft">{say('whyDraft')}</p>}
      </section>
    );
  }
  return (
    <section>
      <div className="sec-head">
        <h3 className="grow">{t('draft')}</h3>
        <Button look="plain" className="small others" onClick={onRewrite}>
          {say('rewrite')}
        </Button>
        <Button
          look="plain"
          className="small others"
          onClick={() => {
            setChosen(false);
            onOthers();
          }}
        >
          <Icon of={RefreshCw} size={14} />
          {t('others')}
        </Button>
      </div>
      {earlier && <Earlier {...earlier} text={current.text} />}
      <div className={isUnfolded ? 'drafts is-unfolded' : 'drafts'}>
        <DraftSentences
          key={open}
          draft={current}
          takesFocus={isChosen}
          onSwap={onSwap}
          onRemove={onRemove}
          onPlace={onPlace}
        />
        <Rephrase key={`engine-${open}`} draft={current} onReplace={onReplace} />
        {drafts.length > 1 && (
          <button
            type="button"
            className="draft-shut draft-fold"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <span className="grow">{t('otherDrafts')}</span>
            <Icon of={ChevronDown} size={14} />
          </button>
        )}
        {drafts.map((draft, index) =>
          index === open ? null : (
            <button
              key={draft.id}
              type="button"
              className="draft-shut"
              onClick={() => {
                setChosen(true);
                onOpen(index);
              }}
            >
              <span className="grow cut">{draft.text}</span>
              <span className="count">{draft.length}</span>
              <Icon of={ChevronDown} size={14} />
            </button>
          ),
        )}
      </div>
    </section>
  );
}
