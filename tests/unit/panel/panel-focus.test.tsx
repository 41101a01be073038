// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChecksView } from '../../../components/panel/checks-view';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import type { PanelActions } from '../../../components/panel/panel-state';
import { makeInput } from '../draft/make-input';

const { post, verdict, brand } = makeInput({
  text: 'Llevo tres días sin fibra en casa y nadie me da una solución. Estoy harta.',
  name: 'Lucía Ferrer',
});
const reply = { post, verdict, brand, language: 'es', canDraft: true, site: 'X' } as const;
const nothing = () => undefined;
const ACTIONS: PanelActions = {
  onPut: nothing,
  onAdd: nothing,
  onCopy: async () => true,
  onBack: nothing,
  onClose: nothing,
  onChecked: nothing,
  onPoint: nothing,
  onSetAside: nothing,
  onRestore: nothing,
  onLookAgain: () => true,
  onAcceptAccount: nothing,
  onEndPause: nothing,
};
const CHECKS: ChecksView = {
  isReady: true,
  check: () => [],
  setAside: [],
  ownGuidelines: [],
  account: { state: 'own' },
};

/** As on a site: in a closed root of ours. */
let inside: ShadowRoot;
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="host"></div>';
  inside = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'closed' });
  root = createRoot(inside.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function show(part: Partial<PanelProps> = {}): Promise<void> {
  await act(async () =>
    root.render(
      <Panel
        reply={reply}
        typed=""
        isOurs={false}
        checks={CHECKS}
        pause={undefined}
        phase={{ name: 'writing' }}
        isAlive
        isOnPage
        now={0}
        actions={ACTIONS}
        {...part}
      />,
    ),
  );
}

const listSentences = () => [...inside.querySelectorAll<HTMLElement>('.move')];
const findButton = (text: string) =>
  [...inside.querySelectorAll('button')].find((one) => one.textContent === text) as HTMLElement;

/** As the keyboard does it: the control has the focus when it is pressed. */
async function press(control: HTMLElement): Promise<void> {
  await act(async () => {
    control.focus();
    expect(inside.activeElement).toBe(control);
    control.click();
  });
}

async function removeSentence(index: number): Promise<void> {
  await act(async () => listSentences()[index]?.focus());
  await press(findButton('Quitar'));
}

describe('the focus stays in the panel', () => {
  test('on the next sentence when one is taken out', async () => {
    await show();
    const before = listSentences().map(({ textContent }) => textContent);
    await removeSentence(1);
    expect(listSentences()).toHaveLength(before.length - 1);
    expect(inside.activeElement).toBe(listSentences()[1]);
    expect(inside.activeElement?.textContent).toBe(before[2]);
  });

  test('on the last sentence when the last is taken out, and on the one that cannot be', async () => {
    await show();
    await removeSentence(listSentences().length - 1);
    expect(inside.activeElement).toBe(listSentences().at(-1));
    while (listSentences().length > 1) await removeSentence(0);
    await removeSentence(0);
    expect(listSentences()).toHaveLength(1);
    expect(inside.activeElement).toBe(listSentences()[0]);
  });

  test('on the first sentence of a draft that is opened', async () => {
    await show();
    const shut = inside.querySelectorAll<HTMLElement>('.draft-shut')[1] as HTMLElement;
    const text = shut.querySelector('.cut')?.textContent ?? '';
    await press(shut);
    expect(inside.activeElement).toBe(listSentences()[0]);
    expect(text.startsWith(inside.activeElement?.textContent ?? '?')).toBe(true);
  });

  test('on the button that brings three others', async () => {
    await show();
    await press(inside.querySelectorAll<HTMLElement>('.draft-shut')[1] as HTMLElement);
    const others = findButton('Otros tres');
    await press(others);
    expect(inside.activeElement).toBe(others);
  });

  test.each([
    ['the draft is in the box', { name: 'placed' }],
    ['the box refused it', { name: 'refused', text: 'a', isCopied: true, isGarbled: false }],
    ['the reply was sent', { name: 'sent', state: 'confirmed', record: 'kept' }],
  ] as const)('on its body when %s', async (_, phase) => {
    await show({ actions: { ...ACTIONS, onPut: () => void show({ phase }) } });
    await press(findButton('Poner en la respuesta'));
    expect(inside.activeElement?.className).toBe('panel-body');
  });

  test('on its body when one goes back to the drafts', async () => {
    await show({ phase: { name: 'placed' }, actions: { ...ACTIONS, onBack: () => void show() } });
    await press(findButton('Volver a los borradores'));
    expect(findButton('Poner en la respuesta')).toBeDefined();
    expect(inside.activeElement?.className).toBe('panel-body');
  });

  test('but is not taken from the site, where the person writes', async () => {
    await show();
    await show({ phase: { name: 'placed' } });
    expect(inside.activeElement).toBeNull();
  });
});
