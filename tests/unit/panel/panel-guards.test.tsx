// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChecksView } from '../../../components/panel/checks-view';
import { Panel } from '../../../components/panel/Panel';
import type { PanelActions, PauseState } from '../../../components/panel/panel-state';
import type { GradedResult } from '../../../lib/domain/checklist/check';
import { makeInput } from '../draft/make-input';

const { post, verdict, brand } = makeInput({
  text: 'Llevo tres días sin fibra en casa y nadie me da una solución. Estoy harta.',
  name: 'Lucía Ferrer',
});
const reply = { post, verdict, brand, language: 'es', canDraft: true, site: 'X' } as const;
const OTHERS_NAME = {
  id: 'K22',
  state: 'stop',
  detail: 'otherClient',
  evidence: [],
  words: ['Lumera'],
} as unknown as GradedResult;

const onPut = vi.fn();
const onCopy = vi.fn(async () => true);
const onGuarded = vi.fn();
const onAcceptAccount = vi.fn();
const nothing = () => undefined;
const ACTIONS: PanelActions = {
  onPut,
  onCopy,
  onGuarded,
  onAcceptAccount,
  onAdd: nothing,
  onBack: nothing,
  onClose: nothing,
  onChecked: nothing,
  onPoint: nothing,
  onSetAside: nothing,
  onRestore: nothing,
  onLookAgain: () => true,
  onEndPause: nothing,
};
const CHECKS: ChecksView = {
  isReady: true,
  check: () => [],
  setAside: [],
  ownGuidelines: [],
  account: { state: 'own' },
};
const WAITING: ChecksView = { ...CHECKS, isReady: false };

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.clearAllMocks();
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const show = (checks: ChecksView, typed = '', pause?: PauseState) =>
  act(async () =>
    root.render(
      <Panel
        reply={reply}
        typed={typed}
        isOurs={false}
        checks={checks}
        pause={pause}
        phase={{ name: 'writing' }}
        isAlive
        isOnPage
        now={0}
        actions={ACTIONS}
      />,
    ),
  );
const press = (name: string) =>
  act(async () =>
    [...document.querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
      ?.click(),
  );
const PUT = 'Poner en la respuesta';

describe('before the other clients’ names have been read', () => {
  test('a draft waits, and goes in once they have', async () => {
    await show(WAITING);
    await press(PUT);
    expect(onPut).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('miro que no sea de otro cliente');
    await show(CHECKS);
    expect(onPut).toHaveBeenCalledTimes(1);
    expect(document.body.textContent).not.toContain('miro que no sea de otro cliente');
  });

  test('what is then found to be another’s is asked about', async () => {
    await show(WAITING);
    await press(PUT);
    await show({ ...CHECKS, check: () => [OTHERS_NAME] });
    expect(onPut).not.toHaveBeenCalled();
    expect(onGuarded).toHaveBeenCalledTimes(1);
    await press('Ponerla así');
    expect(onPut).toHaveBeenCalledTimes(1);
  });

  test('pressed twice it goes in once, and a copy waits as well', async () => {
    await show(WAITING);
    await press(PUT);
    await press('Copiar');
    expect(onCopy).not.toHaveBeenCalled();
    await show(CHECKS);
    expect(onPut).not.toHaveBeenCalled();
    expect(onCopy).toHaveBeenCalledTimes(1);
  });
});

describe('an account that nobody saved', () => {
  const unsaved = { ...CHECKS, account: { state: 'unsaved', account: 'Ana Ruiz' } } as const;

  test('is asked about before anything can go in', async () => {
    await show(unsaved);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      `¿Es esta la cuenta de ${brand.name}?`,
    );
    expect(document.body.textContent).toContain('Ana Ruiz');
    await press('Sí, es su cuenta');
    expect(onAcceptAccount).toHaveBeenLastCalledWith(true);
    await press('Solo esta vez');
    expect(onAcceptAccount).toHaveBeenLastCalledWith();
  });

  test('holds back what was pressed before it was known', async () => {
    await show(WAITING);
    await press(PUT);
    await show(unsaved);
    expect(onPut).not.toHaveBeenCalled();
  });
});

describe('own words while something else is asked', () => {
  const listAlerts = () =>
    [...document.querySelectorAll('.guard .what')].map((one) => one.textContent);
  const DATA = { ...OTHERS_NAME, id: 'K19', detail: 'gives', words: ['12345678Z', '612345678'] };
  const ACCOUNT = { ...OTHERS_NAME, detail: 'account', words: ['Lumera'] };
  const check = () => [DATA, OTHERS_NAME, ACCOUNT] as GradedResult[];
  const TOLD = ['Hay un dato personal: 12345678Z, 612345678', '«Lumera» es de otro cliente'];

  test('on another client’s account: what must not go out is told in a line each', async () => {
    const account = { state: 'other', account: 'lumera', client: 'Lumera' } as const;
    await show({ ...CHECKS, check, account });
    expect(listAlerts()).toEqual(['Estás en la cuenta de otro cliente']);
    await show({ ...CHECKS, check, account }, 'Aquí Lumera, tu DNI es 12345678Z');
    expect(listAlerts().slice(1)).toEqual(TOLD);
  });

  test('both clients are drawn in their colours, and no draft is said to be there yet', async () => {
    const other = { state: 'other', account: 'lumera', client: 'Lumera' } as const;
    await show({ ...CHECKS, account: { ...other, colour: 'violet' } });
    const tiles = [...document.querySelectorAll('.who-is .tile')].map(({ className }) => className);
    expect(tiles[0]).toBe('tile tile-violet');
    expect(tiles[1]).toMatch(/^tile tile-\w+$/);
    expect(document.querySelector('.draft')).toBeNull();
    expect(document.querySelector('.bar-text')?.textContent).toContain('entonces tendrás aquí');
  });

  test('and where the brand has answered already', async () => {
    await show({ ...CHECKS, check, answered: { text: 'Hola' } }, 'Aquí Lumera');
    expect(listAlerts()).toEqual(TOLD);
  });

  test('and while a breath is taken', async () => {
    const pause = { words: ['no es culpa nuestra'], endsAt: Date.now() + 10_000 };
    await show({ ...CHECKS, check }, 'Aquí Lumera, no es culpa nuestra', pause);
    expect(document.body.textContent).toContain('Coge aire');
    expect(listAlerts()).toEqual(TOLD);
  });

  test('where nothing is asked they are the first in the list, above what was said, and read out', async () => {
    await show({ ...CHECKS, check: () => [DATA as GradedResult] }, 'Tu DNI es 12345678Z');
    expect(listAlerts()).toEqual([]);
    expect(document.querySelector('.panel-body h3')?.textContent).toBe(
      'Antes de enviar lo que has escrito',
    );
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(TOLD[0]);
  });
});
