// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PasteForm } from '../../../components/pages/queue/PasteForm';
import { LocaleContext } from '../../../components/ui/locale-context';
import { createBrand } from '../../../lib/domain/brand/create-brand';

const BRANDS = [createBrand('fibralia', 'Fibralia'), createBrand('hotel', 'Hotel Miramar')];
const OF_HOTEL = 'Anoche en el Hotel Miramar no funcionaba la calefacción.';
const OF_NOBODY = 'Tres semanas esperando y nadie llama.';

const onPaste = vi.fn(() => Promise.resolve(true));
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onPaste.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function show(brandId?: string): Promise<void> {
  const acts = { onPaste, onAddClient: () => undefined, onBack: () => undefined };
  await act(async () =>
    root.render(
      <LocaleContext value="es">
        <PasteForm brands={BRANDS} brandId={brandId} {...acts} />
      </LocaleContext>,
    ),
  );
}

const findSelect = () => document.querySelector('select') as HTMLSelectElement;
const readPage = () => document.body.textContent ?? '';

/** As React hears of it: through the field's own setter. */
async function fill(field: HTMLTextAreaElement | HTMLSelectElement, value: string) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  await act(async () => {
    own?.set?.call(field, value);
    const type = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const write = (text: string) =>
  fill(document.querySelector('textarea') as HTMLTextAreaElement, text);
const send = () =>
  act(async () => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    document.querySelector('form')?.dispatchEvent(event);
  });

test('goes to the client that the text names, whichever stands first', async () => {
  await show();
  await write(OF_HOTEL);
  expect(findSelect().value).toBe('hotel');
  await send();
  expect(onPaste).toHaveBeenCalledWith({ text: OF_HOTEL, brandId: 'hotel' });
});

test.each([
  ['none', OF_NOBODY],
  ['several', 'Fibralia dejó sin línea al Hotel Miramar.'],
])('names %s: the person chooses before it goes on', async (_what, text) => {
  await show();
  await write(text);
  expect(findSelect().value).toBe('');
  await send();
  expect(onPaste).not.toHaveBeenCalled();
  expect(readPage()).toContain('Elige para qué cliente es.');
  await fill(findSelect(), 'fibralia');
  expect(readPage()).not.toContain('Elige para qué cliente es.');
  await send();
  expect(onPaste).toHaveBeenCalledWith({ text, brandId: 'fibralia' });
});

test('the choice of the person stays; that the text names another is said, and offered', async () => {
  await show('fibralia');
  await write(OF_HOTEL);
  expect(findSelect().value).toBe('fibralia');
  expect(readPage()).toContain('El mensaje nombra a Hotel Miramar.');
  const offer = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Es para Hotel Miramar',
  );
  await act(async () => offer?.click());
  expect(findSelect().value).toBe('hotel');
  expect(readPage()).not.toContain('El mensaje nombra a');
});

test('of a very long one it says how much is read, and cuts no sign in two', async () => {
  await show('fibralia');
  await write(`${'a'.repeat(9_999)}😡${'b'.repeat(290_000)}`);
  expect(readPage()).toContain('Es muy largo: leo las primeras 10.000 letras.');
  await send();
  const text = 'a'.repeat(9_999);
  expect(onPaste).toHaveBeenCalledWith({ text, isPartial: true, brandId: 'fibralia' });
  await write(OF_NOBODY);
  expect(readPage()).not.toContain('Es muy largo');
});
