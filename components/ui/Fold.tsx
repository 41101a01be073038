import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './Icon';

interface FoldProps {
  id?: string;
  title: string;
  /** What is inside, in a few words, so that nobody needs to look. */
  note?: string;
  /** Opens it from outside, as a link to it does; closing stays the person's. */
  isAsked?: boolean;
  children: ReactNode;
}

/** A part of a form that stays shut until it is wanted. */
export function Fold({ id, title, note, isAsked = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isAsked);
  useEffect(() => {
    if (isAsked) setOpen(true);
  }, [isAsked]);
  return (
    <details
      id={id}
      className="fold-part"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="grow">
          <b>{title}</b>
          {note && <small>{note}</small>}
        </span>
        <Icon of={ChevronDown} />
      </summary>
      {isOpen && <div className="fold-body">{children}</div>}
    </details>
  );
}
