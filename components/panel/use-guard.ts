import { useState } from 'react';
import type { CheckResult, GradedResult } from '../../lib/domain/checklist/check';
import type { Guard } from './GuardQuestion';
import type { PanelActions } from './panel-state';

export interface GuardView {
  /** What was kept out of the box, until the person says yes or goes back. */
  guard: Guard | undefined;
  setGuard: (guard: Guard | undefined) => void;
  /** The same actions; what should not be read by all, or is another client's, is asked about first. */
  actions: PanelActions;
}

/** Stands between a draft and the box. */
export function useGuard(
  check: (text: string) => GradedResult[],
  actions: PanelActions,
): GuardView {
  const [guard, setGuard] = useState<Guard>();
  const findStops = (text: string): CheckResult[] =>
    check(text).filter(({ state }) => state === 'stop');
  const stop = (stopped: Guard) => {
    actions.onGuarded?.(stopped.stops);
    setGuard(stopped);
  };
  const onPut: PanelActions['onPut'] = (text, mode) => {
    const stops = findStops(text);
    if (stops.length > 0) stop({ text, mode, stops });
    else actions.onPut(text, mode);
  };
  const onCopy: PanelActions['onCopy'] = async (text) => {
    const stops = findStops(text);
    if (stops.length === 0) return actions.onCopy(text);
    stop({ text, mode: 'copy', stops });
    return false;
  };
  return { guard, setGuard, actions: { ...actions, onPut, onCopy } };
}
