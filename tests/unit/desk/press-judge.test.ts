import { beforeEach, expect, test, vi } from 'vitest';
import type { ChecksView } from '../../../components/panel/checks-view';
import { createPressJudge } from '../../../lib/contexts/assist/create-press-judge';
import { PanelStore } from '../../../lib/contexts/assist/panel-store';
import { createHandSends } from '../../../lib/sites/desk/create-hand-sends';

const STOP = { id: 'K19', state: 'stop', detail: 'gives', evidence: [], words: ['12345678Z'] };
const HASTE = { id: 'K26', state: 'hint', detail: 'harm', evidence: [], words: [] };
const MET = { id: 'K01', state: 'met', evidence: [], words: [] };
const onGuarded = vi.fn();
const checks = {
  check: () => [STOP, MET],
  isBlind: false,
  actions: { onGuarded },
} as unknown as Parameters<typeof createPressJudge>[1];
const view = (isReady: boolean) => ({ isReady }) as ChecksView;

let store: PanelStore;
beforeEach(() => {
  onGuarded.mockClear();
  store = new PanelStore({
    typed: '',
    isOurs: false,
    phase: { name: 'writing' },
    isAlive: true,
    isOnPage: true,
    now: 0,
    checks: view(false),
    pause: undefined,
  });
});

test('waits until the other clients are known, and notes what it stops', async () => {
  const judged = createPressJudge(store, checks)('Tu DNI es 12345678Z');
  const isDone = vi.fn();
  void judged.then(isDone);
  await Promise.resolve();
  expect(isDone).not.toHaveBeenCalled();
  store.change({ checks: view(true) });
  expect(await judged).toEqual({ stops: [STOP], isBlind: false, pause: undefined });
  expect(onGuarded).toHaveBeenCalledWith([STOP]);
});

test('tells of a breath as long as it lasts and the words call for it', async () => {
  const hasty = { ...checks, check: (text: string) => (text === 'Hola' ? [HASTE] : []) };
  const judge = createPressJudge(store, hasty as unknown as typeof checks);
  const pause = { words: ['no es culpa nuestra'], endsAt: Date.now() + 60_000 };
  store.change({ checks: view(true), pause });
  expect((await judge('Hola')).pause).toEqual(pause);
  expect((await judge('Hola, Lu')).pause).toBeUndefined();
  store.change({ pause: { ...pause, endsAt: Date.now() - 1 } });
  expect((await judge('Hola')).pause).toBeUndefined();
});

test('a press before the panel is there is judged when it comes, and by none when it has gone', async () => {
  vi.useFakeTimers();
  const sends = createHandSends();
  const stop = new AbortController();
  const nothing = { stops: [], isBlind: false, pause: undefined };
  const early = sends.judge('Hola');
  sends.observePresses(stop.signal, async () => nothing);
  expect(await early).toBe(nothing);
  stop.abort();
  const late = sends.judge('Hola');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await late).toEqual({ ...nothing, isBlind: true });
  vi.useRealTimers();
});
