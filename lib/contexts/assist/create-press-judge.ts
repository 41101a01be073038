import type { PressJudge } from '../../sites/site-adapter';
import type { PanelStore } from './panel-store';
import type { ReplyChecks } from './reply-checks';

/**
 * What stands against words that go out by a button of ours: the guards that also stand before our
 * drafts, once the other clients' names are known, and the breath that the panel asks for.
 */
export function createPressJudge(
  store: PanelStore,
  checks: Pick<ReplyChecks, 'check' | 'isBlind' | 'actions'>,
): PressJudge {
  return async (text) => {
    await untilReady(store);
    const results = checks.check(text);
    const stops = results.filter(({ state }) => state === 'stop');
    if (stops.length > 0) checks.actions.onGuarded?.(stops);
    const { pause } = store.read();
    // Words that were changed meanwhile need no breath any more.
    const isDue = results.some(({ id, state }) => id === 'K26' && state !== 'met');
    const isPausing = isDue && pause !== undefined && pause.endsAt > Date.now();
    return { stops, isBlind: checks.isBlind, pause: isPausing ? pause : undefined };
  };
}

function untilReady(store: PanelStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.read().checks.isReady) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
