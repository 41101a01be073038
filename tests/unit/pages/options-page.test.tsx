// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrandStore } from '../../../components/pages/options/brand-store';
import { readDeepLink } from '../../../components/pages/options/deep-link';
import type { EngineEditor } from '../../../components/pages/options/engine-editor';
import { OptionsPage } from '../../../components/pages/options/OptionsPage';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { BrandEdits } from '../../../lib/domain/brand/brand-edit';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import { createPlaces, createPlaybooks, NO_DATA } from './create-places';
import { replaceQuietly } from './replace-quietly';

interface MemoryStore extends BrandStore {
  brands: Brand[];
  drafts: BrandEdits;
  isRefusing: boolean;
  tell(brands: Brand[]): void;
}

function createStore(brands: Brand[], drafts: BrandEdits = {}): MemoryStore {
  let listener: (brands: Brand[]) => void = () => undefined;
  const store: MemoryStore = {
    brands,
    drafts,
    isRefusing: false,
    tell(next) {
      store.brands = next;
      listener(next);
    },
    read: async () => store.brands,
    async update(change) {
      if (store.isRefusing) throw new Error('QuotaExceededError');
      store.brands = change(store.brands);
      return store.brands;
    },
    watch(onChange) {
      listener = onChange;
      return () => undefined;
    },
    readDrafts: async () => store.drafts,
    async writeDrafts(next) {
      store.drafts = structuredClone(next);
    },
  };
  return store;
}

/** Switched off, as it comes. */
const NO_ENGINE_EDITOR: EngineEditor = {
  read: async () => NO_ENGINE_SHOWN,
  save: async () => NO_ENGINE_SHOWN,
  try: async () => ({ state: 'none', problem: 'off' }),
  requestAccess: async () => false,
  dropAccess: async () => undefined,
};
const NO_ENGINE_SHOWN = { kind: 'off', address: '', model: '', hasKey: false } as const;

let root: Root;
let putBack: () => void;

beforeEach(() => {
  putBack = replaceQuietly();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  window.history.replaceState(undefined, '', '#');
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(() => {
  act(() => root.unmount());
  putBack();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(
  store: BrandStore,
  startsWithNew = false,
  places = createPlaces(),
  engine = NO_ENGINE_EDITOR,
): Promise<void> {
  root = createRoot(document.getElementById('root') as HTMLElement);
  let made = 0;
  const createId = () => `new-${++made}`;
  await act(async () => {
    root.render(
      <OptionsPage
        engine={engine}
        checklist={{ value: { setAside: [], ownGuidelines: [] }, update: async () => undefined }}
        store={store}
        places={places}
        data={NO_DATA}
        locale="es"
        localeChoice="auto"
        practiceUrl="/practice.html"
        startsWithNew={startsWithNew}
        createId={createId}
        onLocale={() => undefined}
        onOpenLog={() => undefined}
        reminders={{ isOn: true, onChange: () => undefined }}
        shortcuts={{ keys: {}, onChange: () => undefined }}
      />,
    );
  });
}

const rest = () => act(() => vi.advanceTimersByTimeAsync(1000));
const shownText = () => document.body.textContent ?? '';

function findField(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function press(input: HTMLInputElement, key: string): Promise<void> {
  await act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

async function click(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  await act(async () => button?.click());
}

test('without clients there is one sentence and one button', async () => {
  await open(createStore([]));
  expect(document.querySelectorAll('#clients button')).toHaveLength(1);
  await click('Añadir cliente');
  expect(document.activeElement).toBe(findField('Nombre'));
});

test('"add a client" elsewhere opens with an empty one', async () => {
  await open(createStore([createBrand('d', 'Duero')]), true);
  expect(findField('Nombre').value).toBe('');
});

test('a change is saved by itself after a rest, and says so', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await type(findField('Nombre'), 'Duero Viajes');
  expect(shownText()).toContain('Guardando');
  expect(store.brands[0]?.name).toBe('Duero');
  await rest();
  expect(store.brands[0]?.name).toBe('Duero Viajes');
  expect(document.querySelector('.saved')?.textContent).toContain('Guardado');
});

test('what cannot be saved says why, stays in the box and outlives the page', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await type(findField('Nombre'), 'D');
  await rest();
  const name = findField('Nombre');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  const error = document.getElementById(name.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
  expect(error?.textContent).toBe('Necesito al menos dos letras para reconocerlo.');
  expect(store.brands[0]?.name).toBe('Duero');
  await act(async () => root.unmount());
  await open(createStore(store.brands, store.drafts));
  expect(findField('Nombre').value).toBe('D');
  expect(shownText()).toContain('Guardado, menos lo señalado');
});

test('the page saves at once when it is left', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await type(findField('Nombre'), 'Tajo');
  await act(async () => {
    window.dispatchEvent(new Event('pagehide'));
  });
  expect(store.brands[0]?.name).toBe('Tajo');
});

test('a disk that refuses is told of, nothing typed is lost, and one can try again', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  store.isRefusing = true;
  await type(findField('Nombre'), 'Tajo');
  await rest();
  expect(shownText()).toContain('No se ha podido guardar');
  expect(findField('Nombre').value).toBe('Tajo');
  store.isRefusing = false;
  await click('Probar otra vez');
  expect(store.brands[0]?.name).toBe('Tajo');
  expect(shownText()).not.toContain('No se ha podido guardar');
});

test('a pause set elsewhere neither disturbs what is typed nor is it undone by it', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await type(findField('Firma'), '— A');
  await act(async () => store.tell([{ ...createBrand('d', 'Duero'), isPaused: true }]));
  expect(findField('Firma').value).toBe('— A');
  expect(document.querySelector('.list')?.textContent).toContain('En pausa');
  await rest();
  expect(store.brands[0]).toMatchObject({ signature: '— A', isPaused: true });
});

test('entries: Enter and comma add, Backspace takes away, a wrong one stays with its reason', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  const names = () => findField('También la llaman');
  await type(names(), 'el duero');
  await press(names(), 'Enter');
  await type(names(), '@duero,');
  await type(names(), '**');
  await press(names(), 'Enter');
  await rest();
  expect(store.brands[0]?.aliases).toEqual(['el duero', '@duero']);
  expect(names().value).toBe('**');
  expect(names().getAttribute('aria-invalid')).toBe('true');
  await type(names(), '');
  await press(names(), 'Backspace');
  await rest();
  expect(store.brands[0]?.aliases).toEqual(['el duero']);
});

test('a removed client can be brought back', async () => {
  const store = createStore([createBrand('d', 'Duero'), createBrand('e', 'Ebro')]);
  await open(store);
  await click('Quitar este cliente');
  expect(store.brands.map(({ name }) => name)).toEqual(['Ebro']);
  expect(shownText()).toContain('Duero ya no está.');
  expect(document.activeElement?.className).toBe('undo-note');
  await click('Deshacer');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero', 'Ebro']);
  expect(findField('Nombre').value).toBe('Duero');
});

const NOW = '2031-05-09T10:00:00.000Z';
test('that nothing is sent is only said while no server is asked', async () => {
  await open(createStore([]));
  expect(shownText()).toContain('no envía nada a nadie');
  await act(async () => root.unmount());
  const read = async () => ({ ...NO_ENGINE_SHOWN, kind: 'server' as const });
  await open(createStore([]), false, createPlaces(), { ...NO_ENGINE_EDITOR, read });
  expect(shownText()).not.toContain('no envía nada a nadie');
  expect(shownText()).toContain('menos lo que pides al servidor que has elegido');
});

test('one made like another says so, with its own address, until another client is chosen', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await click('Otro como este');
  expect(store.brands).toHaveLength(2);
  expect(document.activeElement?.textContent).toContain('Este es el nuevo, en pausa');
  expect(readDeepLink(window.location.hash).client).toBe(store.brands[1]?.id);
  await act(async () => document.querySelector<HTMLButtonElement>('.list button')?.click());
  expect(findField('Nombre').value).toBe('Duero');
  expect(shownText()).not.toContain('Este es el nuevo');
});

const rivers = () => [
  createBrand('d', 'Duero'),
  createBrand('e', 'Ebro'),
  createBrand('t', 'Tajo'),
];

test('what is shown after a removal is what the address names', async () => {
  await open(createStore(rivers()));
  await click('Quitar este cliente');
  expect(findField('Nombre').value).toBe('Ebro');
  expect(readDeepLink(window.location.hash).client).toBe('e');
  await click('Deshacer');
  expect(readDeepLink(window.location.hash).client).toBe('d');
});

test('two removed clients both come back, each with its sheet, though a new one was begun', async () => {
  const store = createStore(rivers());
  const sheet = (id: string) => createPlaybook(id, NOW);
  const playbooks = createPlaybooks(sheet('d'), sheet('e'));
  await open(store, false, createPlaces(playbooks));
  await click('Quitar este cliente');
  await click('Quitar este cliente');
  expect(store.brands.map(({ name }) => name)).toEqual(['Tajo']);
  expect([...playbooks.kept.keys()]).toEqual([]);
  await click('Añadir cliente');
  await click('Atrás');
  await click('Deshacer');
  expect(shownText()).toContain('Ebro ha vuelto.');
  expect(document.activeElement?.className).toBe('undo-note');
  await click('Deshacer');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero', 'Ebro', 'Tajo']);
  expect([...playbooks.kept.keys()].sort()).toEqual(['d', 'e']);
});

test('a link to a part is followed once: after a removal the way back stays in sight', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
  window.history.replaceState(undefined, '', '#client=d&part=more');
  await open(createStore(rivers()));
  expect(scroll).toHaveBeenCalledTimes(1);
  await click('Quitar este cliente');
  expect(shownText()).toContain('Duero ya no está.');
  expect(scroll).toHaveBeenCalledTimes(1);
  expect(document.querySelector<HTMLDetailsElement>('#part-more')?.open).toBe(false);
  await click('Deshacer');
  expect(scroll).toHaveBeenCalledTimes(1);
  scroll.mockRestore();
});

async function bring(text: string): Promise<void> {
  const input = document
    .querySelector('.import')
    ?.closest('li')
    ?.querySelector('input[type="file"]') as HTMLInputElement;
  const file = new File([text], 'marcas.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
  });
}

test('a file shows what it would do, and does it only when told to', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await bring('{"format":"respira-brands","version":1,"brands":[{"name":"Ebro","tint":1}]}');
  expect(document.querySelector('.preview')?.textContent).toContain('EbroSe añade');
  expect(document.querySelector('.preview')?.textContent).toContain('tint');
  expect(store.brands).toHaveLength(1);
  await click('Aplicar');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero', 'Ebro']);
  await click('Deshacer');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero']);
});

test('a file with one wrong client changes nothing and says which', async () => {
  const store = createStore([createBrand('d', 'Duero')]);
  await open(store);
  await bring('{"format":"respira-brands","version":1,"brands":[{"name":"Ebro"},{"name":"x"}]}');
  expect(document.querySelector('.import')?.textContent).toContain('Cliente 2, x');
  expect(store.brands).toHaveLength(1);
});

const FILE =
  '{"format":"respira-brands","version":1,"brands":[{"name":"Ebro","signature":"— Leo"}]}';
const duero = createBrand('d', 'Duero');

/** The store as another page leaves it, before this one is told. */
function changeUnseen(store: MemoryStore, brands: Brand[]): void {
  store.brands = brands;
}

test('a client added or paused between the preview and applying is not lost, nor by taking it back', async () => {
  const store = createStore([duero]);
  await open(store);
  await bring(FILE);
  const paused = { ...duero, isPaused: true };
  const tajo = createBrand('t', 'Tajo');
  changeUnseen(store, [paused, tajo]);
  await click('Aplicar');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero', 'Tajo', 'Ebro']);
  expect(store.brands[0]).toEqual(paused);
  const signed = { ...tajo, signature: '— Ana' };
  changeUnseen(store, [paused, signed, ...store.brands.slice(2)]);
  await click('Deshacer');
  expect(store.brands).toEqual([paused, signed]);
});

test('the client that the file names is recognised though it was added after the preview', async () => {
  const store = createStore([duero]);
  await open(store);
  await bring(FILE);
  changeUnseen(store, [duero, createBrand('e', 'Ebro')]);
  await click('Aplicar');
  expect(store.brands).toEqual([duero, { ...createBrand('e', 'Ebro'), signature: '— Leo' }]);
  await click('Deshacer');
  expect(store.brands).toEqual([duero, createBrand('e', 'Ebro')]);
});

const ID = '8d9f3c52-1f0e-4c55-9a3e-0d9b1c1f7a10';

test('a name taken between the preview and applying changes nothing, and that is said', async () => {
  const store = createStore([createBrand(ID, 'Duero')]);
  await open(store);
  await bring(`{"format":"respira-brands","version":1,"brands":[{"id":"${ID}","name":"Ebro"}]}`);
  const now = [createBrand(ID, 'Duero'), createBrand('e', 'Ebro')];
  changeUnseen(store, now);
  await click('Aplicar');
  expect(store.brands).toEqual(now);
  expect(document.querySelector('.import')?.textContent).toContain(
    'Quedarían dos clientes con el nombre Ebro',
  );
});

test('a preview follows what changes elsewhere', async () => {
  const store = createStore([duero]);
  await open(store);
  await bring(FILE);
  expect(document.querySelector('.preview')?.textContent).toContain('EbroSe añade');
  const ebro = { ...createBrand('e', 'Ebro'), signature: '— Leo' };
  await act(async () => store.tell([duero, ebro]));
  expect(document.querySelector('.preview')?.textContent).toContain('EbroSigue igual');
});

test('an import that the disk refuses says so and can be tried again', async () => {
  const store = createStore([duero]);
  await open(store);
  await bring(FILE);
  store.isRefusing = true;
  await click('Aplicar');
  expect(document.querySelector('.preview')?.textContent).toContain('No se ha podido guardar');
  store.isRefusing = false;
  await click('Aplicar');
  expect(store.brands.map(({ name }) => name)).toEqual(['Duero', 'Ebro']);
});

test('taking a removal back keeps what happened elsewhere before and after it', async () => {
  const ebro = createBrand('e', 'Ebro');
  const store = createStore([duero, ebro]);
  await open(store);
  changeUnseen(store, [{ ...duero, isPaused: true }, ebro]);
  await click('Quitar este cliente');
  expect(store.brands).toEqual([ebro]);
  const tajo = createBrand('t', 'Tajo');
  changeUnseen(store, [{ ...ebro, isPaused: true }, tajo]);
  await click('Deshacer');
  expect(store.brands).toEqual([{ ...duero, isPaused: true }, { ...ebro, isPaused: true }, tajo]);
});

test('a removal that the disk refuses leaves the client in the list', async () => {
  const store = createStore([duero]);
  await open(store);
  store.isRefusing = true;
  await click('Quitar este cliente');
  expect(findField('Nombre').value).toBe('Duero');
  expect(shownText()).toContain('No se ha podido guardar');
});

test('a client made like another rests under a free name; an archived one leaves the list and comes back', async () => {
  const store = createStore([duero, createBrand('e', 'Ebro')]);
  await open(store);
  await click('Otro como este');
  expect(store.brands.map(({ name, isPaused }) => [name, isPaused])).toEqual([
    ['Duero', false],
    ['Ebro', false],
    ['Duero 2', true],
  ]);
  expect(findField('Nombre').value).toBe('Duero 2');
  await click('Archivar');
  expect(store.brands[2]).toMatchObject({ isArchived: true, isPaused: true });
  expect(document.querySelector('.list')?.textContent).not.toContain('Duero 2');
  expect(shownText()).toContain('Archivados (1)');
  await click('Recuperar');
  expect(store.brands[2]).toEqual({
    ...duero,
    isPaused: true,
    id: store.brands[2]?.id,
    name: 'Duero 2',
    colour: store.brands[2]?.colour,
  });
});

test('a fact typed is saved after a rest; one without its text waits and says why', async () => {
  const playbooks = createPlaybooks();
  await open(createStore([duero]), false, createPlaces(playbooks));
  await click('Añadir dato');
  await type(findField('Qué preguntan'), 'Cobertura');
  await rest();
  expect(playbooks.kept.get('d')?.facts ?? []).toEqual([]);
  expect(shownText()).toContain('Falta esto y lo guardo.');
  const text = document.querySelector<HTMLTextAreaElement>('.entry textarea');
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(text, 'Toda la comarca');
    text?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await rest();
  expect(playbooks.kept.get('d')?.facts).toMatchObject([
    { question: 'Cobertura', text: 'Toda la comarca' },
  ]);
});

test('a copy of the clients takes no signature and nobody who answers along unless it is asked to', async () => {
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push(blob as Blob);
    return 'blob:copy';
  });
  const ana = { name: 'Ana Gil', signature: '— Ana' };
  await open(createStore([{ ...duero, signature: '— El Duero', agents: [ana] }]));
  await click('Guardar archivo');
  const box = [...document.querySelectorAll('.brands-file label')].find((label) =>
    label.textContent?.includes('Llevar también la firma'),
  );
  await act(async () => box?.querySelector('input')?.click());
  await click('Guardar archivo');
  const [without = '', whole = ''] = await Promise.all(kept.map((blob) => blob.text()));
  expect(JSON.parse(without).brands[0].name).toBe('Duero');
  expect(without).not.toMatch(/Ana|El Duero/);
  expect(whole).toContain('Ana Gil');
  vi.restoreAllMocks();
});
