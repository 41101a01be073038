import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { EditorState } from './editor-state';
import type { Undo } from './undo';

interface UndoNoteProps {
  state: Pick<EditorState, 'undo' | 'undone'>;
  kind: Undo['kind'];
  onUndo(): void;
}

/** What was just done, with the way back; it stays until something else is done. */
export function UndoNote({ state, kind, onUndo }: UndoNoteProps) {
  const describe = useDescribe();
  const undo = state.undo?.kind === kind ? state.undo : undefined;
  const undone = state.undone?.kind === kind ? state.undone : undefined;
  const note = useFocusOnChange(undo ?? undone);
  return (
    <div className="undo-note" role="status" ref={note} tabIndex={-1}>
      {undone && <p>{describe(undone, true)}</p>}
      {undo && (
        <>
          <p className="grow">{describe(undo, false)}</p>
          <UndoButton onUndo={onUndo} />
        </>
      )}
    </div>
  );
}

/** What the person pressed has gone with what it removed: the note takes the focus. */
function useFocusOnChange(step: Undo | undefined) {
  const note = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (step && step !== last.current) note.current?.focus();
    last.current = step;
  }, [step]);
  return note;
}

function UndoButton({ onUndo }: { onUndo(): void }) {
  const t = useTranslate(optionsMessages);
  return (
    <Button look="text" onClick={onUndo}>
      <Icon of={Undo2} size={14} />
      {t('undo')}
    </Button>
  );
}

function useDescribe() {
  const t = useTranslate(optionsMessages);
  const imports = useTranslate(brandImportMessages);
  return (step: Undo, isUndone: boolean): string => {
    if (step.kind === 'imported') return imports(isUndone ? 'undone' : 'applied');
    return t(isUndone ? 'restored' : 'removed', { name: step.name || t('unnamed') });
  };
}
