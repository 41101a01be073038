// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SwitchRow } from '../../../components/pages/options/client/SwitchRow';
import { TryIt } from '../../../components/pages/options/client/TryIt';
import { BackupPreview } from '../../../components/pages/options/data/BackupPreview';
import type { BackupContents } from '../../../components/pages/options/data/backup-tools';
import { createTestBrand } from '../brand/create-test-brand';

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});
const show = (part: ReactNode) => act(async () => root.render(part));
const press = (name: string) =>
  act(async () =>
    [...place.querySelectorAll('button')].find((one) => one.textContent === name)?.click(),
  );

/** As the browser does it: React hears of the new text by the event. */
async function paste(lines: readonly string[]): Promise<void> {
  const box = place.querySelector('textarea') as HTMLTextAreaElement;
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(box, lines.join('\n'));
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('many posts tried at once', () => {
  const brand = createTestBrand('Duero', { excludedWords: ['río'] });
  const lines = Array.from({ length: 70 }, (_, index) =>
    index % 7 === 0
      ? `Duero no me contesta, ${index}`
      : index % 7 === 1
        ? `El río Duero baja lleno, ${index}`
        : `Hoy llueve en Soria, ${index}`,
  );

  test('all are looked at, and those that would be marked come first', async () => {
    await show(<TryIt brand={brand} />);
    await paste(lines);
    expect(place.textContent).toContain('Marcaría 10 de 70.');
    expect(place.textContent).toContain('Los marcaría: 10');
    expect(place.textContent).toContain('No los marcaría: 60');
    const [marked, others] = [...place.querySelectorAll('ul.tried')];
    expect(marked?.querySelectorAll('li')).toHaveLength(10);
    expect(others?.querySelector('li')?.textContent).toContain('dice «río»');
    expect(others?.querySelectorAll('li')).toHaveLength(40);
    expect(place.textContent).toContain('Y 20 más.');
  });

  test('what is not looked at is said', async () => {
    await show(<TryIt brand={brand} />);
    await paste(Array.from({ length: 1200 }, (_, index) => `Duero, ${index}`));
    expect(place.textContent).toContain('Marcaría 1000 de 1000. Miro los primeros 1000.');
  });

  test('a few stay as they were pasted', async () => {
    await show(<TryIt brand={brand} />);
    await paste(lines.slice(0, 3));
    expect(place.textContent).not.toContain('Los marcaría');
    expect(place.querySelectorAll('li')).toHaveLength(3);
  });
});

describe('a copy in the place of all that is here', () => {
  const contents = {
    clients: ['Duero'],
    counts: { mentions: 1, replies: 1, promises: 0 },
    exportedAt: '2026-03-01T09:00:00.000Z',
    facts: 1,
    plans: 0,
    strays: 0,
    gone: { names: [], rows: 0 },
    droppedKeys: [],
  } as unknown as BackupContents;

  test('says whose messages and replies are in it without their client', async () => {
    const gone = { names: ['Hotel Miramar'], rows: 7 };
    const none = () => undefined;
    const props = { isBusy: false, onRestore: none, onLeave: none };
    await show(<BackupPreview contents={{ ...contents, gone }} {...props} />);
    expect(place.textContent).toContain('que no están en la copia: 7 (Hotel Miramar)');
    await show(<BackupPreview contents={contents} {...props} />);
    expect(place.textContent).not.toContain('que no están en la copia');
  });

  test('is asked about once more, with the way back at hand', async () => {
    const onRestore = vi.fn();
    const none = () => undefined;
    await show(
      <BackupPreview contents={contents} isBusy={false} onRestore={onRestore} onLeave={none} />,
    );
    const choose = () =>
      act(async () => {
        const options = [...place.querySelectorAll<HTMLElement>('input[type=radio], [role=radio]')];
        options
          .find((one) => (one.closest('label') ?? one).textContent?.includes('en lugar'))
          ?.click();
      });
    await choose();
    await press('Sustituirlo todo');
    expect(onRestore).not.toHaveBeenCalled();
    expect(place.querySelector('[role=alert]')?.textContent).toContain('No hay vuelta atrás.');
    expect(document.activeElement?.textContent).toBe('No, volver');
    await press('No, volver');
    expect(place.querySelector('[role=alert]')).toBeNull();
    await press('Sustituirlo todo');
    await press('Sí, borrar y sustituir');
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('replace');
  });
});

test('a switch is named by its row, told of by its hint, and pressed by its name', async () => {
  const onChange = vi.fn();
  await show(
    <ul>
      <SwitchRow title="Pausar" text="No marco nada suyo." isOn={false} onChange={onChange} />
    </ul>,
  );
  const control = place.querySelector('[role=switch]') as HTMLElement;
  const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('No marco nada suyo.');
  expect(place.querySelector('label')?.htmlFor).toBe(control.id);
  await act(async () => place.querySelector('label')?.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});
