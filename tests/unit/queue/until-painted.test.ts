import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilPainted } from '../../../entrypoints/sidepanel/until-painted';

let frame: (() => void) | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  frame = undefined;
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => {
    frame = paint;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('waits until the frame that was drawn last is over', async () => {
  const done = vi.fn();
  void untilPainted().then(done);
  await vi.advanceTimersByTimeAsync(20);
  expect(done).not.toHaveBeenCalled();
  frame?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalled();
});

test('a page that nobody sees is waited for 300 ms', async () => {
  const done = vi.fn();
  void untilPainted().then(done);
  await vi.advanceTimersByTimeAsync(299);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalled();
});
