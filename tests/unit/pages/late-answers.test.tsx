// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EngineEditor } from '../../../components/pages/options/engine-editor';
import { type EngineForm, useEngine } from '../../../components/pages/options/use-engine';
import { useWatched } from '../../../components/pages/use-watched';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

let tell: (value: string) => void;
let endReading: (value: string) => void;
const item = {
  getValue: () =>
    new Promise<string>((resolve) => {
      endReading = resolve;
    }),
  watch(onChange: (value: string) => void) {
    tell = onChange;
    return () => undefined;
  },
};
let seen: string | undefined;
function Value() {
  seen = useWatched(item);
  return null;
}

test('a value that changes while it is read is shown as it is now', async () => {
  await act(async () => root.render(<Value />));
  act(() => tell('now'));
  await act(async () => endReading('before'));
  expect(seen).toBe('now');
});

const SHOWN = { kind: 'off' as const, address: 'http://127.0.0.1:1', model: '', hasKey: false };
let endSaving: () => void;
const editor: EngineEditor = {
  read: async () => SHOWN,
  async save({ key: _, ...change }) {
    await new Promise<void>((resolve) => {
      endSaving = resolve;
    });
    return { ...change, hasKey: false };
  },
  try: async () => ({ state: 'ready', models: [] }),
  requestAccess: async () => true,
  dropAccess: async () => undefined,
};
let form: EngineForm;
function Engine() {
  form = useEngine(editor);
  return null;
}

test('an address and a key that are typed while the choice of a server is kept stay', async () => {
  await act(async () => root.render(<Engine />));
  await act(async () => form.keep({ kind: 'server' }));
  await act(async () => form.edit({ address: 'http://127.0.0.1:2' }));
  await act(async () => form.setKey('secret'));
  await act(async () => endSaving());
  expect(form.value).toEqual({ ...SHOWN, kind: 'server', address: 'http://127.0.0.1:2' });
  expect(form.key).toBe('secret');
});
