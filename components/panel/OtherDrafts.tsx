import { ChevronDown } from 'lucide-react';
import type { Draft } from '../../lib/domain/draft/move';
import { panelMessages } from '../../lib/i18n/panel';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';

interface OtherDraftsProps {
  drafts: readonly Draft[];
  /** Index of the one that is open, and not listed here. */
  open: number;
  /** In a narrow panel they are folded away. */
  isUnfolded: boolean;
  onFold(): void;
  onOpen(index: number): void;
}

/** The drafts that are not open, each by its beginning and its length. */
export function OtherDrafts({ drafts, open, isUnfolded, onFold, onOpen }: OtherDraftsProps) {
  const t = useTranslate(panelMessages);
  return (
    <>
      {drafts.length > 1 && (
        <button
          type="button"
          className="draft-shut draft-fold"
          aria-expanded={isUnfolded}
          onClick={onFold}
        >
          <span className="grow">{t('otherDrafts')}</span>
          <Icon of={ChevronDown} size={14} />
        </button>
      )}
      {drafts.map((draft, index) =>
        index === open ? null : (
          <button key={draft.id} type="button" className="draft-shut" onClick={() => onOpen(index)}>
            <span className="grow cut">{draft.text}</span>
            <span className="count">{draft.length}</span>
            <Icon of={ChevronDown} size={14} />
          </button>
        ),
      )}
    </>
  );
}
