// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { useWatched } from '../../../components/pages/use-watched';
import { SafePage } from '../../../lib/contexts/pages/SafePage';
import { settingsItem } from '../../../lib/storage/settings';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Broken(): never {
  throw new Error('cannot be drawn');
}

const UNREADABLE = { getValue: () => Promise.reject(new Error('no disk')), watch: () => () => {} };

function Unreadable() {
  return <p>{useWatched<string>(UNREADABLE)}</p>;
}

test('a page that can be drawn is drawn', async () => {
  await act(async () => root.render(<SafePage>Hola</SafePage>));
  expect(document.body.textContent).toBe('Hola');
});

test.each([
  ['that cannot be drawn', Broken],
  ['whose values cannot be read', Unreadable],
])('a page %s is one sentence and a button to reload it', async (_, Page) => {
  await settingsItem.setValue({ locale: 'ca' });
  await act(async () =>
    root.render(
      <SafePage>
        <Page />
      </SafePage>,
    ),
  );
  await expect.poll(() => document.documentElement.lang).toBe('ca');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('No he pogut obrir');
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Recarrega',
  ]);
});
