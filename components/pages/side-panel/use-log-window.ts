import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LogRow } from '../../../lib/domain/log/log-row';
import type { LogPageProps } from './log-props';

/** Rows on the page at a time, however far back somebody reads. */
const PAGE = 40;

export interface LogWindow {
  rows: LogRow[];
  /** Place of the first one, from 0. */
  from: number;
  hasNewer: boolean;
  hasOlder: boolean;
  showNewer(): void;
  showOlder(): void;
}

/**
 * The part of the log that is drawn. A page takes the place of the one before; `list` then has the
 * focus and is seen from its beginning. Until older rows are read the page stays.
 */
export function useLogWindow(
  { part, filter, onOlder }: Pick<LogPageProps, 'part' | 'filter' | 'onOlder'>,
  list: RefObject<HTMLElement | null>,
): LogWindow {
  const key = JSON.stringify(filter);
  const [asked, setAsked] = useState({ key, from: 0 });
  const isPressed = useRef(false);
  const all = part?.rows ?? [];
  const last = Math.floor(Math.max(0, all.length - 1) / PAGE) * PAGE;
  const from = asked.key === key ? Math.min(asked.from, last) : 0;
  const next = from + PAGE;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its beginning.
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'start' });
  }, [from, list]);

  function show(wanted: number) {
    isPressed.current = true;
    setAsked({ key, from: wanted });
  }

  return {
    rows: all.slice(from, next),
    from,
    hasNewer: from > 0,
    hasOlder: all.length > next || (part?.hasMore ?? false),
    showNewer: () => show(Math.max(0, from - PAGE)),
    showOlder() {
      show(next);
      if (all.length < next + PAGE && part?.hasMore) onOlder();
    },
  };
}
