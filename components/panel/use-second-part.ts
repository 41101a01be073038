import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft/move';
import type { PanelPhase } from './panel-state';

export interface SecondPartView {
  /** What is still to be sent, word for word as it was read. */
  second: Draft | undefined;
  /** It is in the box, or will not be sent. */
  finish: () => void;
}

const FIRST = '(1/2)';

/** Once the first of two parts is sent the second stays at hand, though drafts are drawn anew. */
export function useSecondPart(
  drafts: readonly Draft[],
  typed: string,
  phase: PanelPhase['name'],
  onMissing: ((isMissing: boolean) => void) | undefined,
): SecondPartView {
  const [second, setSecond] = useState<Draft>();
  const last = useRef<{ typed: string; drafts: readonly Draft[] }>({ typed: '', drafts });
  // The box is empty by the time the site says that it was sent.
  if (typed.trim() !== '') last.current = { typed, drafts };
  useEffect(() => {
    const [one, two] = last.current.drafts;
    const isFirst = one?.text.endsWith(FIRST) && last.current.typed.includes(FIRST);
    if (phase !== 'sent' || !isFirst || !two) return;
    last.current = { typed: '', drafts: [] };
    setSecond(two);
    onMissing?.(true);
  }, [phase, onMissing]);
  const finish = () => {
    setSecond(undefined);
    onMissing?.(false);
  };
  return { second, finish };
}
