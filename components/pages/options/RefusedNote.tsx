import { CircleAlert } from 'lucide-react';
import { Icon } from '../../ui/Icon';

/** Reasons shown; more do not help to mend a file. */
const MOST_SHOWN = 6;

interface RefusedNoteProps {
  title: string;
  reasons: readonly string[];
  /** How many reasons are not shown, in words. */
  tellMore(count: number): string;
}

/** Why a file is not taken in, and that nothing was changed. */
export function RefusedNote({ title, reasons, tellMore }: RefusedNoteProps) {
  return (
    <div className="note-box k-safety" role="alert">
      <Icon of={CircleAlert} />
      <div>
        <p className="what">{title}</p>
        <ul>
          {reasons.slice(0, MOST_SHOWN).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > MOST_SHOWN && <li>{tellMore(reasons.length - MOST_SHOWN)}</li>}
        </ul>
      </div>
    </div>
  );
}
