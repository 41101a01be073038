import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';

interface UndoBarProps {
  /** What was done; with `onUndo` it can be taken back. */
  text: string | undefined;
  undoLabel: string;
  onUndo?: (() => void) | undefined;
}

/** What was just done, with the way back; it takes the focus of what has gone with it. */
export function UndoBar({ text, undoLabel, onUndo }: UndoBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef(text);
  useEffect(() => {
    if (text && text !== last.current) bar.current?.focus();
    last.current = text;
  }, [text]);
  return (
    <div className="undo-note" role="status" ref={bar} tabIndex={-1}>
      {text && <p className="grow">{text}</p>}
      {text && onUndo && (
        <Button look="text" onClick={onUndo}>
          <Icon of={Undo2} size={14} />
          {undoLabel}
        </Button>
      )}
    </div>
  );
}
