import { playbookMessages } from '../../../../lib/i18n/playbook';
import { useTranslate } from '../../../ui/locale-context';
import { UndoBar } from '../../../ui/UndoBar';
import type { EntryPart, PlaybookEditor } from './playbook-editor';

interface RemovedNoteProps {
  editor: PlaybookEditor;
  part: EntryPart;
}

/** What was taken off the sheet last, with the way back. */
export function RemovedNote({ editor, part }: RemovedNoteProps) {
  const t = useTranslate(playbookMessages);
  const removed = editor.removed?.part === part ? editor.removed : undefined;
  const text = removed && t(removed.isBack ? 'isBack' : 'isRemoved', { name: removed.name });
  return (
    <UndoBar
      text={text}
      undoLabel={t('undo')}
      onUndo={removed?.isBack === false ? editor.undo : undefined}
    />
  );
}
