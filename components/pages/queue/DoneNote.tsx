import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import type { Done } from './use-item-acts';

interface DoneNoteProps {
  done: Done | undefined;
  onUndone(): void;
}

/** What was done last, with the way back. */
export function DoneNote({ done, onUndone }: DoneNoteProps) {
  const t = useTranslate(queueMessages);
  const undo = done?.undo;
  /** Where it could not be taken back the note stays, with its button. */
  const takeBack = async () => {
    if (await undo?.()) onUndone();
  };
  return (
    <p className="notice" role="status">
      {done?.text}
      {undo && (
        <Button look="text" onClick={() => void takeBack()}>
          {t('undo')}
        </Button>
      )}
    </p>
  );
}
