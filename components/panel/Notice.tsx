import { CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';

interface NoticeProps {
  look: 'good' | 'bad';
  what: string;
  children?: ReactNode;
}

const LOOKS: Record<NoticeProps['look'], { icon: LucideIcon; className: string }> = {
  good: { icon: CircleCheck, className: 'note-box k-accent' },
  bad: { icon: TriangleAlert, className: 'note-box k-complaint' },
};

/** One thing the person should know now; read out politely. */
export function Notice({ look, what, children }: NoticeProps) {
  return (
    <div className={LOOKS[look].className} role="status">
      <Icon of={LOOKS[look].icon} />
      <div>
        <div className="what">{what}</div>
        {children}
      </div>
    </div>
  );
}
