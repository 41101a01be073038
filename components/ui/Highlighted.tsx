import { Fragment, type ReactNode } from 'react';
import type { TextRange } from '../../lib/domain/text-range';

interface HighlightedProps {
  text: string;
  /** In order, not overlapping. */
  ranges: readonly TextRange[];
  /** Draws one marked piece; `<mark>` by default. */
  mark?(piece: string): ReactNode;
}

/** Text with some pieces marked. */
export function Highlighted({ text, ranges, mark }: HighlightedProps) {
  const drawn = mark ?? ((piece: string) => <mark>{piece}</mark>);
  const starts = [0, ...ranges.map((range) => range.end)];
  return starts.map((start, index) => {
    const range = ranges[index];
    return (
      <Fragment key={start}>
        {text.slice(start, range?.start)}
        {range && drawn(text.slice(range.start, range.end))}
      </Fragment>
    );
  });
}
