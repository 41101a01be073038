// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { BackupWrite } from '../../../components/pages/options/data/BackupWrite';
import { NO_DATA } from './create-places';

test.each([
  ['a', 0],
  ['siete 7', 0],
  ['tres tristes tigres', 1],
  ['', 1],
])('a copy with the phrase "%s" is written %i times', async (phrase, times) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const write = vi.fn(() => Promise.reject(new Error('no disk')));
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  await act(async () => {
    root.render(<BackupWrite tools={{ ...NO_DATA.backup, write }} onEnd={() => undefined} />);
  });
  const box = place.querySelector('input') as HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, phrase);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => place.querySelector('form')?.requestSubmit());
  expect(write).toHaveBeenCalledTimes(times);
  expect(place.textContent?.includes('ocho letras')).toBe(times === 0);
  act(() => root.unmount());
});
