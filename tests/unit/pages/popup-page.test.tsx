// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PopupPage, type PopupPageProps } from '../../../components/pages/popup/PopupPage';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { createMentionRecord } from '../../support/log-samples';

const duero = createBrand('d', 'Duero');
const ebro = { ...createBrand('e', 'Ebro'), isPaused: true };

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function show(part: Partial<PopupPageProps>): Promise<void> {
  const nothing = () => undefined;
  await act(async () => {
    root.render(
      <PopupPage
        locale="es"
        brands={[duero, ebro]}
        status={{ kind: 'watching', site: 'x', marked: 3 }}
        onPause={nothing}
        onReload={nothing}
        onAllow={nothing}
        onOpenLog={nothing}
        onDesk={nothing}
        onReport={nothing}
        onPractice={nothing}
        onOptions={nothing}
        onAddBrand={nothing}
        {...part}
      />,
    );
  });
}

const readHere = () => document.querySelector('.here')?.textContent;

test.each<[PopupPageProps['status'], string]>([
  [{ kind: 'watching', site: 'x', marked: 3 }, 'Atento a esta página de X3 marcados'],
  [{ kind: 'watching', site: 'facebook', marked: 1 }, 'Atento a esta página de Facebook1 marcado'],
  [{ kind: 'watching', site: 'practice', marked: 0 }, 'Atento a las prácticasnada marcado'],
  [{ kind: 'silent' }, 'Recarga esta página y la miro contigoRecargar'],
  [{ kind: 'blocked' }, 'El navegador no me deja mirar X ni FacebookDar permiso'],
  [{ kind: 'elsewhere' }, 'Esta página no la miroSolo X y Facebook'],
])('%o', async (status, text) => {
  await show({ status });
  expect(readHere()).toBe(text);
});

test('with every client paused it does not claim to watch', async () => {
  await show({ brands: [ebro] });
  expect(readHere()).toBe('En pausa: no marco nada');
});

test('each client has its own pause', async () => {
  const onPause = vi.fn();
  await show({ onPause });
  const [first, second] = document.querySelectorAll<HTMLElement>('[role="switch"]');
  expect(first?.getAttribute('aria-label')).toBe('Atento a Duero');
  await act(async () => first?.click());
  await act(async () => second?.click());
  expect(onPause.mock.calls).toEqual([
    ['d', true],
    ['e', false],
  ]);
});

function createQueueItem(): QueueItem {
  return {
    mention: createMentionRecord({}),
    type: 'complaint',
    clock: { state: 'unknown' },
    urgency: 1,
    reason: { kind: 'complaint' },
    followers: [],
  };
}

test('what comes next is named with its reason; where nobody waits, that is said', async () => {
  const now = new Date('2026-03-02T10:00:00.000Z');
  await show({ next: { item: undefined, now } });
  expect(document.querySelector('main')?.textContent).toContain('Nadie espera ahora.');
  await show({ next: { item: createQueueItem(), now } });
  const next = document.querySelector('[aria-label="Ahora"]');
  expect(next?.textContent).toContain('Tercer día sin fibra en casa');
  expect(next?.querySelector('a')?.href).toBe('https://x.com/lucia_ej/status/1');
});

test('the first time: one sentence, one button, and no status that means nothing yet', async () => {
  const onAddBrand = vi.fn();
  await show({ brands: [], onAddBrand });
  expect(document.querySelector('.here')).toBeNull();
  await act(async () => document.querySelector<HTMLElement>('.empty button')?.click());
  expect(onAddBrand).toHaveBeenCalledOnce();
});
