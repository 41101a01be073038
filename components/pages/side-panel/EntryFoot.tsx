import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { RemoveQuestion, type RemoveQuestionProps } from './RemoveQuestion';

interface EntryFootProps extends Omit<RemoveQuestionProps, 'onKeep'> {
  /** Name of the button that deletes, for screen readers. */
  label: string;
  children: ReactNode;
}

/** What is said under an entry, and the button that deletes it after asking in place. */
export function EntryFoot({ label, children, ...question }: EntryFootProps) {
  const [isAsking, setAsking] = useState(false);
  const trash = useRef<HTMLButtonElement>(null);

  function keep() {
    setAsking(false);
    trash.current?.focus();
  }

  return (
    <>
      <div className="entry-foot">
        {children}
        <Button
          ref={trash}
          look="icon"
          aria-label={label}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          <Icon of={Trash2} size={14} />
        </Button>
      </div>
      {isAsking && <RemoveQuestion {...question} onKeep={keep} />}
    </>
  );
}
