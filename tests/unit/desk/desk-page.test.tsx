// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeskPage, type DeskPageProps } from '../../../components/pages/desk/DeskPage';
import type { CopyOutcome, Held } from '../../../components/pages/desk/desk-props';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

vi.mock('../../../components/practice/LazyEditor', () => ({
  LazyEditor: ({ onText }: { onText(text: string): void }) => (
    <button type="button" id="write" onClick={() => onText('Hola, Lucía. \n')}>
      escribir
    </button>
  ),
}));

const WORK = {
  state: 'ready' as const,
  mention: createMentionRecord({}),
  brand: createTestBrand('Fibralia'),
  replies: [],
};

let root: Root;
let outcome: CopyOutcome;
const NOTHING: Held = { stops: [], isBlind: false, pause: undefined };
let held: Held;
const actions = {
  onLook: vi.fn(async (_text: string) => held),
  onAnswer: vi.fn(async (_text: string) => outcome),
  onCopy: vi.fn(async () => true),
  onUndo: vi.fn(),
  onQueue: vi.fn(),
};
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.clearAllMocks();
  held = NOTHING;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function show(work: DeskPageProps['work'] = WORK): Promise<void> {
  await act(async () => root.render(<DeskPage locale="es" work={work} actions={actions} />));
}

async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  if (!button) throw new Error(`No button: ${label}`);
  await act(async () => button.click());
}

const COPY = 'Copiar y anotar como respondida';
const text = () => document.body.textContent ?? '';

async function answer(became: CopyOutcome): Promise<void> {
  outcome = became;
  await press('escribir');
  await press(COPY);
}

test('an empty box copies nothing', async () => {
  await show();
  await press(COPY);
  expect(actions.onAnswer).not.toHaveBeenCalled();
});

test('what is noted is shown, and can be taken back', async () => {
  await show();
  await answer({ state: 'noted', replyId: 'one' });
  expect(actions.onAnswer).toHaveBeenCalledWith('Hola, Lucía.');
  expect(document.activeElement?.textContent).toBe('Copiada y anotada como respondida');
  expect(document.querySelector('fieldset')).toBeNull();
  await press('No la he enviado');
  expect(actions.onUndo).toHaveBeenCalledWith('one');
  await press('Volver a la cola');
  expect(actions.onQueue).toHaveBeenCalled();
});

const DATA: Held['stops'][number] = {
  id: 'K19',
  state: 'stop',
  detail: 'gives',
  evidence: [],
  words: ['12345678Z'],
};

test('what must not go out is not copied until the person says so', async () => {
  held = { ...NOTHING, stops: [DATA] };
  await show();
  await answer({ state: 'noted', replyId: 'one' });
  expect(actions.onLook).toHaveBeenCalledWith('Hola, Lucía.');
  expect(actions.onAnswer).not.toHaveBeenCalled();
  expect(document.querySelector('[role="alert"]')?.textContent).toContain(
    'Hay un dato personal: 12345678Z',
  );
  await press('Volver al borrador');
  expect(text()).not.toContain('12345678Z');
  await press(COPY);
  await press('Ponerla así');
  expect(actions.onAnswer).toHaveBeenCalledTimes(1);
  expect(text()).toContain('Copiada y anotada como respondida');
});

test('where the names of other clients are not known the person is asked', async () => {
  held = { ...NOTHING, isBlind: true };
  await show();
  await answer({ state: 'noted', replyId: 'one' });
  expect(text()).toContain('No puedo mirar si nombra a otro cliente.');
  expect(actions.onAnswer).not.toHaveBeenCalled();
});

test('during a breath the copy waits too; what else there is stays behind it', async () => {
  const pause = { words: ['no es culpa nuestra'], endsAt: Date.now() + 60_000 };
  held = { ...NOTHING, pause };
  await show();
  await answer({ state: 'noted', replyId: 'one' });
  expect(text()).toContain('Coge aire');
  expect(actions.onAnswer).not.toHaveBeenCalled();
  held = { ...held, stops: [DATA] };
  await press(COPY);
  await press('Seguir ya');
  expect(text()).not.toContain('Coge aire');
  expect(text()).toContain('Hay un dato personal: 12345678Z');
  expect(actions.onAnswer).not.toHaveBeenCalled();
  held = { ...NOTHING, pause };
  await press(COPY);
  await press('Seguir ya');
  expect(actions.onAnswer).toHaveBeenCalledTimes(1);
});

test('in a private window nothing is said to be noted', async () => {
  await show();
  await answer({ state: 'off', replyId: 'one' });
  expect(text()).toContain('Es una ventana privada: no anoto nada.');
  expect(text()).not.toContain('No la he enviado');
});

test.each([
  ['refused', 'El navegador no deja copiar.'],
  ['lost', 'el registro no responde y no está anotada'],
] as const)(
  '%s: the box stays, the reason is said, and it can be tried again',
  async (state, said) => {
    await show();
    await answer({ state });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(said);
    outcome = { state: 'noted', replyId: 'two' };
    await press(COPY);
    expect(text()).toContain('Copiada y anotada como respondida');
  },
);

test('what was answered before stands there; another reply is asked for', async () => {
  await show({ ...WORK, replies: [createReplyRecord({ text: 'Lo miramos ya.' })] });
  expect(text()).toContain('Lo miramos ya.');
  expect(text()).not.toContain(COPY);
  await press('Escribir otra respuesta');
  expect(text()).toContain(COPY);
});

test('an address that is not a safe one leads nowhere', async () => {
  const mention = createMentionRecord({});
  const url = 'javascript:alert(1)';
  await show({ ...WORK, mention: { ...mention, post: { ...mention.post, url } } });
  expect(document.querySelectorAll('main a')).toHaveLength(0);
  expect(text()).not.toContain('Después se abre el original.');
});

test('nothing to answer: why, and the way back', async () => {
  await show({ state: 'noClient', brandName: 'Duero' });
  expect(text()).toContain('Sin Duero no sé con qué voz responder.');
  await press('Volver a la cola');
  expect(actions.onQueue).toHaveBeenCalled();
});
