import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';

interface StepRowProps {
  number: number;
  isDone: boolean;
  isNow: boolean;
  title: string;
  /** How to do it; shown while it is the one to do. */
  hint: string;
  /** Read out before the title of a step that is done. */
  doneText?: string;
  /** Under the hint, whether or not it is the one to do now. */
  note?: ReactNode;
  /** At the end of the line. */
  children?: ReactNode;
}

/** One of the numbered steps: done, to do now, or for later. */
export function StepRow(props: StepRowProps) {
  const { number, isDone, isNow, title, hint, doneText, note, children } = props;
  return (
    <li
      className={isDone ? 'is-done' : isNow ? 'is-now' : undefined}
      aria-current={isNow ? 'step' : undefined}
    >
      <span className="n" aria-hidden="true">
        {isDone ? <Icon of={Check} size={14} /> : number}
      </span>
      <div className="grow">
        {isDone && doneText !== undefined && <span className="sr">{doneText} </span>}
        <span className="what">{title}</span>
        {isNow && <p>{hint}</p>}
        {note}
      </div>
      {children}
    </li>
  );
}
