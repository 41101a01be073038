import type { TextRange } from '../../lib/domain/text-range';
import { Highlighted } from '../ui/Highlighted';

interface CoveredProps {
  text: string;
  /** In order, not overlapping. */
  insults: readonly TextRange[];
}

/** Insults stand blurred in their place; screen readers pass over them. */
export function Covered({ text, insults }: CoveredProps) {
  return (
    <Highlighted
      text={text}
      ranges={insults}
      mark={(piece) => (
        <span className="covered" aria-hidden="true">
          {piece}
        </span>
      )}
    />
  );
}
