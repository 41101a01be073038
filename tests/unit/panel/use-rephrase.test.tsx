// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineContext, type Rephrased } from '../../../components/panel/engine-context';
import { type Rephrasing, useRephrase } from '../../../components/panel/use-rephrase';
import type { Draft } from '../../../lib/domain/draft/move';

const createDraft = (id: string): Draft => ({ id, moves: [], text: id, length: id.length });

let answer: (rephrased: Rephrased) => void;
const cancel = vi.fn();
const engine = {
  rephrase: () =>
    new Promise<Rephrased>((resolve) => {
      answer = resolve;
    }),
  cancel,
};

let seen: Rephrasing;
function Probe({ draft, onReplace }: { draft: Draft; onReplace: (draft: Draft) => void }) {
  seen = useRephrase(draft, onReplace);
  return null;
}

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  cancel.mockClear();
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

const show = (id: string, onReplace: (draft: Draft) => void, key = 'first') =>
  act(async () =>
    root.render(
      <EngineContext value={engine}>
        <Probe key={key} draft={createDraft(id)} onReplace={onReplace} />
      </EngineContext>,
    ),
  );

async function ask(): Promise<void> {
  await act(async () => seen.ask());
  expect(seen.step).toEqual({ name: 'working' });
}

const OTHER: Rephrased = { state: 'draft', draft: createDraft('said otherwise') };

test('other words take the place of the draft that they were asked for', async () => {
  const onReplace = vi.fn();
  await show('one', onReplace);
  await ask();
  await act(async () => answer(OTHER));
  expect(onReplace).toHaveBeenCalledExactlyOnceWith(OTHER.draft);
});

test('they are put where drafts are put by then', async () => {
  const [before, now] = [vi.fn(), vi.fn()];
  await show('one', before);
  await ask();
  await show('one', now);
  await act(async () => answer(OTHER));
  expect(before).not.toHaveBeenCalled();
  expect(now).toHaveBeenCalledExactlyOnceWith(OTHER.draft);
});

test('opening another draft ends the work, and what still comes changes nothing', async () => {
  const onReplace = vi.fn();
  await show('one', onReplace, 'first');
  await ask();
  await show('two', onReplace, 'second');
  expect(cancel).toHaveBeenCalled();
  await act(async () => answer(OTHER));
  expect(onReplace).not.toHaveBeenCalled();
  expect(seen.step).toEqual({ name: 'offered' });
});

test('a draft that was changed and changed back can be said in other words again', async () => {
  const onReplace = vi.fn();
  await show('one', onReplace);
  await ask();
  await show('one, changed', onReplace);
  expect(cancel).toHaveBeenCalled();
  expect(seen.step).toEqual({ name: 'offered' });
  await act(async () => answer({ state: 'none', problem: 'cancelled' }));
  await show('one', onReplace);
  expect(seen.step).toEqual({ name: 'offered' });
});
