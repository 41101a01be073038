// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ColumnChoice } from '../../../components/pages/options/import/ColumnChoice';
import { LocaleContext } from '../../../components/ui/locale-context';
import type { DocumentedAnswer } from '../../../lib/domain/playbook/playbook';
import { createTestBrand } from '../brand/create-test-brand';

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

const ROWS = [
  ['Parking', 'Hay parking gratis en la puerta.'],
  ['Cuna', 'La cuna es gratis y se pide antes.'],
  ['Perros', 'Admitimos perros de hasta 10 kg.'],
  ['Wifi', 'El wifi es gratis en todo el hotel.'],
  ['Horario', 'Abrimos de 9 a 14 todos los días.'],
  ['Horario', 'Abrimos de 10 a 20 todos los días.'],
  ['Saludo', 'Hola {{first_name}}, somos %nombre%.'],
];

async function open(rows = ROWS) {
  const taken: DocumentedAnswer[][] = [];
  const table = { columns: ['Pregunta', 'Respuesta'], head: 'row' as const, rows, unread: 0 };
  await act(async () =>
    root.render(
      <LocaleContext value="es">
        <ColumnChoice
          table={table}
          brandName="Hotel Miramar"
          known={[]}
          others={[createTestBrand('Fibralia')]}
          onTake={(answers) => taken.push(answers)}
          onLeave={() => undefined}
        />
      </LocaleContext>,
    ),
  );
  return taken;
}

const text = () => document.body.textContent ?? '';
const listShown = () => [...document.querySelectorAll('.brought li')];
const press = (name: string) =>
  act(async () => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
    all.find((one) => one.textContent === name)?.click();
  });

test('what a person must decide comes first, is named, and of two answers none comes in unchosen', async () => {
  const taken = await open();
  expect(listShown().map((one) => one.querySelector('b')?.textContent)).toEqual([
    'Horario',
    'Horario',
    'Saludo',
  ]);
  expect(text()).toContain('Se ven 3 de 7.');
  expect(text()).toContain('marca la buena');
  expect(text()).toContain('Falta rellenar %nombre%.');
  expect(text()).toContain('En una he quitado huecos');
  await act(async () => listShown()[1]?.querySelector('input')?.click());
  await press('Traer 6 de 7');
  const horario = taken[0]?.filter(({ question }) => question === 'Horario');
  expect(horario?.map(({ reply }) => reply)).toEqual(['Abrimos de 10 a 20 todos los días.']);
  expect(taken[0]?.at(-1)?.reply).toBe('Hola, somos %nombre%.');
});

test('all that would come in can be seen, and any of it left', async () => {
  const taken = await open();
  await press('Ver las 7');
  expect(listShown()).toHaveLength(7);
  const wifi = listShown().find((one) => one.textContent?.includes('Wifi'));
  await act(async () => wifi?.querySelector('input')?.click());
  await press('Traer 4 de 7');
  expect(taken[0]?.map(({ question }) => question)).toEqual([
    'Parking',
    'Cuna',
    'Perros',
    'Saludo',
  ]);
});

test('what names another client or holds a person’s number comes in only if it is ticked', async () => {
  const taken = await open([
    ['Wifi', 'La clave está en la habitación.'],
    ['Oferta', 'En Fibralia le damos 3 meses gratis.'],
    ['Reserva', 'La reserva está a nombre del DNI 12345678Z.'],
    ['Teléfono', 'Llámanos al 900 123 456.'],
  ]);
  expect(text()).toContain('Nombra a otro cliente');
  expect(text()).toContain('Lleva un documento');
  await press('Traer 2 de 4');
  expect(taken[0]?.map(({ question }) => question)).toEqual(['Wifi', 'Teléfono']);
});

test('answers without a question say that they go by their first words, and are no rivals', async () => {
  await open([
    ['', 'Hay parking gratis en la puerta. Cierra a las 20.'],
    ['', 'Hay parking gratis en la puerta. Cierra a las 22.'],
    ['Cuna', 'La cuna es gratis.'],
  ]);
  expect(text()).toContain('Hay parking gratis en la puerta (sus primeras palabras)');
  expect(text()).toContain('2 venían sin pregunta');
  expect(text()).not.toContain('marca la buena');
});
