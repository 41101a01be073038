import { useEffect, useRef, useState } from 'react';
import type { ChecksView } from './checks-view';
import type { Guard } from './GuardQuestion';
import type { PanelActions } from './panel-state';

export interface GuardView {
  /** What was kept out of the box, until the person says yes or goes back. */
  guard: Guard | undefined;
  setGuard: (guard: Guard | undefined) => void;
  /** A press waits until the other clients' names have been read. */
  isWaiting: boolean;
  /** The same actions; what should not be read by all, or is another client's, is asked about first. */
  actions: PanelActions;
}

/** Stands between a draft and the box. */
export function useGuard(checks: ChecksView, actions: PanelActions): GuardView {
  const [guard, setGuard] = useState<Guard>();
  const { isWaiting, whenReady } = useReady(checks);
  /** True where the person must be asked first. */
  const stop = ({ account, check }: ChecksView, text: string, mode: Guard['mode']): boolean => {
    // Whose account it is has a question of its own, which comes before the text.
    if (account.state === 'unsaved') return true;
    const stops = check(text).filter(({ state }) => state === 'stop');
    if (stops.length === 0) return false;
    actions.onGuarded?.(stops);
    const isAccount = stops.some(({ id, detail }) => id === 'K22' && detail === 'account');
    if (!isAccount || actions.onLookAgain()) setGuard({ text, mode, stops });
    return true;
  };
  const onPut: PanelActions['onPut'] = (text, mode) =>
    whenReady((ready) => {
      if (ready && !stop(ready, text, mode)) actions.onPut(text, mode);
    });
  const onCopy: PanelActions['onCopy'] = (text) =>
    new Promise((resolve) =>
      whenReady((ready) =>
        resolve(!ready || stop(ready, text, 'copy') ? false : actions.onCopy(text)),
      ),
    );
  return { guard, setGuard, isWaiting, actions: { ...actions, onPut, onCopy } };
}

/** What a press does once all is known that may stop it; without checks where a later press came. */
type Pressed = (ready: ChecksView | undefined) => void;

/** Before the other clients' names have been read, a check would let them pass. */
function useReady(checks: ChecksView) {
  const pressed = useRef<Pressed>(undefined);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!checks.isReady || !pressed.current) return;
    pressed.current(checks);
    pressed.current = undefined;
    setWaiting(false);
  }, [checks]);
  const whenReady = (press: Pressed) => {
    if (checks.isReady) return press(checks);
    pressed.current?.(undefined);
    pressed.current = press;
    setWaiting(true);
  };
  return { isWaiting, whenReady };
}
