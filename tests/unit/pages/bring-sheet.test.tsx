// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadSheet } from '../../../components/pages/options/share/ReadSheet';
import type { SharedClient } from '../../../components/pages/options/share/sharing';
import { TakenNote } from '../../../components/pages/options/TakenNote';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestPlaybook } from '../playbook/create-test-playbook';
import { createPlaces } from './create-places';

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

const duero = createTestBrand('Duero', { id: 'a', ownAccounts: ['CasaDuero'] });
const ebro = createTestBrand('Ebro', { id: 'b' });
const playbook = createTestPlaybook({});

function open(part: Partial<SharedClient>, client = ebro) {
  const shared: SharedClient = {
    file: {
      brand: duero,
      playbook,
      exportedAt: '2026-03-01T09:00:00.000Z',
      exportedBy: 'Ana',
      history: [],
    },
    mine: { brand: duero, playbook },
    changes: [],
    taken: [],
    age: undefined,
    signature: { state: 'known' },
    isTrusted: true,
    key: undefined,
    droppedKeys: [],
    ...part,
  };
  const none = () => undefined;
  const { sharing } = createPlaces();
  act(() =>
    root.render(
      <ReadSheet shared={shared} sharing={sharing} open={client} onTaken={none} onLeave={none} />,
    ),
  );
}
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find((b) => b.textContent === name)?.click());

test('a file of another client than the open one says so before it shows anything', () => {
  open({});
  expect(place.textContent).toContain('Este archivo es de Duero');
  expect(place.textContent).toContain('Tienes abierto Ebro, que no cambiará.');
  expect(place.textContent).not.toContain('Lo que cambiaría');
  press('Ver lo de Duero');
  expect(place.textContent).toContain('Lo que cambiaría en Duero');
});

test('its own client is not asked about', () => {
  open({}, duero);
  expect(place.textContent).toContain('Lo que cambiaría en Duero');
});

test('a forged file says what happened, what is kept and what to do, and offers nothing of it', () => {
  open({ signature: { state: 'invalid' } }, duero);
  expect(place.textContent).toContain('No he cambiado nada.');
  expect(place.textContent).toContain('se cambió después de firmarlo');
  expect(place.textContent).toContain('Pide a Ana que te lo mande otra vez.');
  expect(place.querySelector('button')).toBeNull();
});

test('an account that answers for another client is named with that client', () => {
  act(() => root.render(<TakenNote accounts={['casaduero', 'Ebro']} others={[duero]} />));
  expect(place.textContent).toContain('casaduero ya contesta por Duero.');
  expect(place.querySelectorAll('p')).toHaveLength(1);
});
