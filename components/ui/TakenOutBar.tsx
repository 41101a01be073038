import { undoMessages } from '../../lib/i18n/undo';
import { useTranslate } from './locale-context';
import { UndoBar } from './UndoBar';

interface TakenOutBarProps {
  /** What the entry was called; nothing is said of one without a name. */
  name: string | undefined;
  onPutBack(): void;
}

/** What was just taken out of a list, with the way back. */
export function TakenOutBar({ name, onPutBack }: TakenOutBarProps) {
  const t = useTranslate(undoMessages);
  const text = name?.trim() ? t('removed', { name }) : undefined;
  return <UndoBar text={text} undoLabel={t('undo')} onUndo={onPutBack} />;
}
