// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_STATE } from '../../../components/pages/options/editor-state';
import { NewClient } from '../../../components/pages/options/NewClient';
import type { PlaybookStore } from '../../../components/pages/options/playbook/playbook-store';
import {
  createWizardDraft,
  type WizardDraft,
} from '../../../components/pages/options/wizard/wizard-draft';
import type { Brand } from '../../../lib/domain/brand/brand';
import { validatePlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { createPlaybooks, createWizardStore } from './create-places';

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

const createId = () => crypto.randomUUID();
const createDraft = (part: Partial<WizardDraft>): WizardDraft => ({
  ...createWizardDraft(createId),
  name: 'Cafés Alba',
  ...part,
});

async function open(draft: WizardDraft, playbooks: PlaybookStore = createPlaybooks()) {
  const kept: { brands: Brand[] } = { brands: [] };
  const store = createWizardStore();
  store.draft = draft;
  const editor = {
    state: FIRST_STATE,
    dispatch: () => undefined,
    remove: async () => undefined,
    update: async (change: (brands: Brand[]) => Brand[]) => {
      kept.brands = change(kept.brands);
      return true;
    },
    importBrands: async () => false,
    undo: async () => undefined,
    flush: () => undefined,
  };
  root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => {
    root.render(
      <NewClient
        editor={editor}
        playbooks={playbooks}
        store={store}
        brands={[]}
        practiceUrl="/practice.html"
        createId={createId}
        onOpen={() => undefined}
        onLeave={() => undefined}
      />,
    );
  });
  return { kept, store };
}

async function click(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  await act(async () => button?.click());
}

async function paste(text: string): Promise<void> {
  const box = document.querySelector('textarea');
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => text },
  });
  await act(async () => void box?.dispatchEvent(event));
}

const shownText = () => document.body.textContent ?? '';
const ANSWERS = Array.from({ length: 620 }, (_, index) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  question: `Duda ${index}`,
  reply: `Respuesta ${index}`,
}));

describe('C48: half an answer is not dropped without a word', () => {
  test('a question without what is true stays until it is filled in or left out', async () => {
    const [first, ...others] = createDraft({}).facts;
    const facts = [{ ...first!, question: 'Parking' }, ...others];
    const { store } = await open(createDraft({ step: 'facts', facts }));
    await click('Seguir');
    expect(store.draft?.step).toBe('facts');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      'Falta el dato de «Parking».',
    );
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(1);
    await click('Seguir sin eso');
    expect(store.draft?.step).toBe('channel');
  });

  test('a phone of nobody asks for a name', async () => {
    const contact = { id: createId(), name: '', phone: '600 000 000' };
    const { store } = await open(createDraft({ step: 'contact', contact }));
    await click('Seguir');
    expect(store.draft?.step).toBe('contact');
    expect(shownText()).toContain('Falta de quién es el teléfono.');
    await click('Seguir sin eso');
    expect(store.draft?.step).toBe('answers');
  });

  test('an empty step is skipped at once, by a button that is not the main one', async () => {
    const { store } = await open(createDraft({ step: 'facts' }));
    expect(document.querySelector('.btn-main')).toBeNull();
    await click('Saltar');
    expect(store.draft?.step).toBe('channel');
  });
});

test('no voice looks chosen before one was chosen', async () => {
  await open(createDraft({ step: 'register' }));
  const pressed = () => document.querySelectorAll('.pick[aria-pressed="true"]').length;
  expect(pressed()).toBe(0);
  await act(async () => document.querySelector<HTMLButtonElement>('.pick')?.click());
  await click('Atrás');
  expect(pressed()).toBe(1);
});

describe('C48: the end of the questions', () => {
  test('of more replies than a sheet holds the first come in, and the rest are told of', async () => {
    const playbooks = createPlaybooks();
    const { kept } = await open(createDraft({ step: 'answers' }), playbooks);
    const rows = ANSWERS.map(({ question, reply }) => `${question},${reply}`);
    await paste(['Pregunta,Respuesta', ...rows].join('\n'));
    expect(shownText()).toContain('120 se quedan fuera: en la ficha caben 500.');
    await click('Traer 500');
    await click('Terminar');
    expect(kept.brands.map(({ name }) => name)).toEqual(['Cafés Alba']);
    expect([...playbooks.kept.values()][0]?.answers).toHaveLength(500);
  });

  test('a first row that was taken for titles comes in when the person says so', async () => {
    await open(createDraft({ step: 'answers' }));
    await paste('Nombre,Texto de prueba\nHorario,De nueve a ocho');
    expect(shownText()).toContain('Traer 1');
    await act(async () =>
      document.querySelector<HTMLInputElement>('.preview [type="checkbox"]')?.click(),
    );
    expect(shownText()).toContain('Traer 2');
  });

  test('replies that wait to be brought in are not left behind unsaid', async () => {
    const { kept } = await open(createDraft({ step: 'answers' }));
    await paste('Pregunta,Respuesta\nHorario,De nueve a ocho');
    await click('Terminar');
    expect(kept.brands).toEqual([]);
    await click('Dejarlo');
    await click('Terminar');
    expect(kept.brands).toHaveLength(1);
  });

  test('a sheet that cannot be kept leaves no client, says why, and lets the replies go', async () => {
    const { kept } = await open(createDraft({ step: 'answers', answers: ANSWERS }));
    await click('Terminar');
    expect(kept.brands).toEqual([]);
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      'Aún no lo guardo. En las respuestas guardadas: Ya no caben más. Quita alguno antes.',
    );
    await click('No traerlas');
    await click('Terminar');
    expect(kept.brands).toHaveLength(1);
  });

  test('a disk that refuses the sheet leaves no client, and what was said stays', async () => {
    const playbooks = { ...createPlaybooks(), save: async () => ({ state: 'failed' as const }) };
    const { kept, store } = await open(createDraft({ step: 'answers' }), playbooks);
    await click('Terminar');
    expect(kept.brands).toEqual([]);
    expect(shownText()).toContain('No se ha podido guardar. Lo que has escrito sigue aquí.');
    expect(store.draft?.name).toBe('Cafés Alba');
  });
});

test('a step back keeps the table that was pasted and not brought in yet', async () => {
  const { store } = await open(createDraft({ step: 'answers' }));
  await paste('Pregunta;Respuesta\nHorario;De 8 a 20, todos los días');
  await click('Atrás');
  expect(store.draft?.step).toBe('contact');
  await click('Seguir');
  expect(document.body.textContent).toContain('De 8 a 20, todos los días');
  await click('Traer 1');
  expect(store.draft).toMatchObject({ answers: [{ question: 'Horario' }], pasted: '' });
});

describe('C48: the plan of a new client', () => {
  test.each([
    ['with the basic one', {}, 3],
    ['without any, where that is chosen', { isPlanless: true }, 0],
  ])('%s', async (_name, part, levels) => {
    const playbooks = createPlaybooks();
    await open(createDraft({ step: 'answers', ...part }), playbooks);
    await click('Terminar');
    const [sheet] = [...playbooks.kept.values()];
    expect(sheet?.crisisPlan.levels).toHaveLength(levels);
    expect(sheet?.crisisPlan.firstHalfHour.length).toBe(levels === 0 ? 0 : 4);
    expect(sheet && validatePlaybook(sheet)).toEqual([]);
  });

  test('the last question but one says so, and takes it off', async () => {
    const { store } = await open(createDraft({ step: 'contact' }));
    const box = document.querySelector<HTMLInputElement>('.accept input');
    expect(box?.checked).toBe(true);
    await act(async () => box?.click());
    expect(store.draft?.isPlanless).toBe(true);
  });
});
