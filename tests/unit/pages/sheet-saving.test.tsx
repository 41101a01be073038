// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClientDesk } from '../../../components/pages/options/ClientDesk';
import { FIRST_STATE } from '../../../components/pages/options/editor-state';
import { findSavablePlaybook } from '../../../components/pages/options/playbook/find-savable-playbook';
import {
  SAVED_SHEET,
  type SheetState,
} from '../../../components/pages/options/playbook/find-sheet-gap';
import { PlanDesk } from '../../../components/pages/options/playbook/PlanDesk';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestFact, createTestPlaybook } from '../playbook/create-test-playbook';
import { createPlaces, createPlaybooks } from './create-places';

const fact = createTestFact(1, { link: 'https://duero.example/prueba' });
const brand = { ...createTestBrand('Duero'), id: 'brand-1' };

function withFact(change: Partial<Playbook['facts'][number]>) {
  return createTestPlaybook({ facts: [{ ...fact, ...change }] });
}

let root: Root | undefined;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function leave() {
  act(() => root?.unmount());
  root = undefined;
}

async function show(page: React.ReactNode) {
  leave();
  root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => root?.render(page));
}

const rest = () => act(() => vi.advanceTimersByTimeAsync(1000));
const text = () => document.body.textContent ?? '';

async function click(name: string) {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(name),
  );
  if (!found) throw new Error(`No ${name} in ${text()}`);
  await act(async () => found.click());
}

function findField(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(label),
  );
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

async function type(label: string, words: string) {
  const field = findField(label);
  const kind = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a fact with a wrong link stays open, says why, and its words are there after a reload', async () => {
  const playbooks = createPlaybooks({
    ...createTestPlaybook({ facts: [fact] }),
    brandId: brand.id,
  });
  const seen: SheetState[] = [];
  const desk = () => (
    <ClientDesk
      brand={brand}
      editor={{
        state: { ...FIRST_STATE, saved: [brand], isReady: true },
        dispatch: () => undefined,
        remove: async () => undefined,
        update: async () => true,
        importBrands: async () => false,
        undo: async () => undefined,
        flush: () => undefined,
      }}
      acts={{
        undo: async () => undefined,
        duplicate: async () => undefined,
        archive: async () => undefined,
        remove: async () => undefined,
      }}
      places={createPlaces(playbooks)}
      link={{ isNew: false }}
      onSheet={(state) => seen.push(state)}
    />
  );
  await show(desk());
  await click(fact.question);
  await type('Qué es verdad', 'Son tres palabras nuevas.');
  await type('Enlace', 'duero.example/prueba');
  await click('Listo');
  expect(text()).toContain('https://');
  expect(findField('Enlace').value).toBe('duero.example/prueba');
  await rest();
  expect(seen.at(-1)).toEqual({ writing: 'saved', gap: 'some' });
  await show(desk());
  expect(text()).toContain('Son tres palabras nuevas.');
  await rest();
  expect(seen.at(-1)?.gap).toBe('some');
  await click(fact.question);
  expect(findField('Enlace').value).toBe('duero.example/prueba');
  await type('Enlace', 'https://duero.example/prueba');
  await rest();
  expect(seen.at(-1)).toEqual({ writing: 'saved', gap: 'none' });
  await show(desk());
  expect(seen.at(-1)).toEqual(SAVED_SHEET);
});

test('a level with its first sentence alone keeps nothing else of the plan from being saved', async () => {
  const playbooks = createPlaybooks({ ...createTestPlaybook(), brandId: brand.id });
  const desk = () => (
    <PlanDesk brand={brand} store={playbooks} isAsked practiceUrl="/practice.html">
      {undefined}
    </PlanDesk>
  );
  await show(desk());
  await click('Añadir nivel');
  await rest();
  expect(text()).not.toContain('menos lo señalado');
  await type('Qué se dice primero', 'Lo estamos mirando.');
  await type('Quién decide', 'Ana');
  await type('Quién habla', 'Pau');
  await rest();
  expect(text()).toContain('Guardado, menos lo señalado');
  await show(desk());
  expect(findField('Quién decide').value).toBe('Ana');
  expect(findField('Quién habla').value).toBe('Pau');
});

test('of a wrong entry the rest is saved', () => {
  const kept = withFact({ validFrom: '2031-01-01', validUntil: '2031-02-01' });
  const shown = withFact({ text: 'Nuevo', validFrom: '2031-03-01', validUntil: '2031-02-01' });
  expect(findSavablePlaybook(kept, shown).playbook.facts).toEqual([
    { ...kept.facts[0], text: 'Nuevo' },
  ]);
  const added = findSavablePlaybook(createTestPlaybook({ facts: [] }), shown).playbook.facts[0];
  expect(added).toMatchObject({ text: 'Nuevo', validFrom: '2031-03-01' });
  expect(added).not.toHaveProperty('validUntil');
});

test('a level that lost its name stays as it was kept, whatever went before it', () => {
  const level = { name: 'Roja', when: 'Hay heridos', statement: 'Estamos en ello.' };
  const first = { name: 'Verde', when: 'Una queja', statement: '' };
  const plan = createTestPlaybook().crisisPlan;
  const kept = createTestPlaybook({ crisisPlan: { ...plan, levels: [first, level] } });
  const shown = createTestPlaybook({
    crisisPlan: { ...plan, owner: 'Ana', levels: [{ ...level, name: '' }] },
  });
  const { crisisPlan } = findSavablePlaybook(kept, shown).playbook;
  expect(crisisPlan).toMatchObject({ owner: 'Ana', levels: [level] });
});

test('a contact with a number and no name says so', async () => {
  const contact = { id: fact.id, trouble: 'safety', name: '', phone: '600 000 000' } as const;
  const playbooks = createPlaybooks({
    ...createTestPlaybook({ contacts: [contact] }),
    brandId: brand.id,
  });
  await show(
    <PlanDesk brand={brand} store={playbooks} isAsked practiceUrl="/practice.html">
      {undefined}
    </PlanDesk>,
  );
  expect(text()).not.toContain('Llama a .');
  expect(text()).toContain('Falta el nombre');
});
