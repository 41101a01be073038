import { ChevronRight, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../ui/Icon';

interface QueueFoldProps {
  icon: LucideIcon;
  /** Colour class of the icon. */
  look: string;
  label: string;
  children: ReactNode;
}

/** What can wait: one line that opens. */
export function QueueFold({ icon, look, label, children }: QueueFoldProps) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <div className={isOpen ? 'later is-open' : 'later'}>
      <button
        type="button"
        className="fold"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={`later-icon ${look}`}>
          <Icon of={icon} />
        </span>
        <span className="grow">{label}</span>
        <span className="turn">
          <Icon of={ChevronRight} size={14} />
        </span>
      </button>
      <div id={list} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
