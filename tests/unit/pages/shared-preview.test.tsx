// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SharedPreview } from '../../../components/pages/options/share/SharedPreview';
import type { SharedClient } from '../../../components/pages/options/share/sharing';
import type { ClientContent } from '../../../lib/domain/sharing/client-content';
import { compareAge } from '../../../lib/domain/sharing/compare-age';
import { compareContents } from '../../../lib/domain/sharing/compare-contents';
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

const createContent = (part: Partial<ClientContent['brand']>, updatedAt: string) => ({
  brand: createTestBrand('Duero', { id: 'a', ...part }),
  playbook: createTestPlaybook({ updatedAt }),
});
const mine = createContent({ signature: '— Ana' }, '2026-03-05T09:00:00.000Z');

function open(theirs: ClientContent, isTrusted: boolean) {
  const shared: SharedClient = {
    file: { ...theirs, exportedAt: '2026-03-01T09:00:00.000Z', history: [] },
    mine,
    changes: compareContents(mine, theirs, { isTrusted }),
    taken: [],
    age: compareAge(mine.playbook, theirs.playbook),
    signature: { state: isTrusted ? 'known' : 'unsigned' },
    isTrusted,
    key: undefined,
    droppedKeys: [],
  };
  const none = () => undefined;
  const { sharing } = createPlaces();
  act(() =>
    root.render(<SharedPreview shared={shared} sharing={sharing} onTaken={none} onLeave={none} />),
  );
}

const acts = () => [...place.querySelectorAll('.acts button')].map((one) => one.textContent);
const choose = (label: string) =>
  act(() => {
    const options = [...place.querySelectorAll<HTMLElement>('input[type=radio], [role=radio]')];
    options.find((one) => (one.closest('label') ?? one).textContent === label)?.click();
  });

test('an older file offers only to be closed, until something of it is chosen', () => {
  open(createContent({ signature: '— Pau' }, '2026-03-01T09:00:00.000Z'), true);
  expect(place.textContent).toContain('Lo tuyo ya es más nuevo');
  expect(acts()).toEqual(['Cerrar']);
  choose('La suya');
  expect(acts()).toEqual(['Traer los cambios', 'Dejarlo como está']);
});

test('what nobody signed stands open, and its rules are not proposed', () => {
  const rules = { signature: '— Ana', excludedWords: ['estafa'] };
  open(createContent(rules, '2026-03-09T09:00:00.000Z'), false);
  expect(place.querySelector('details')).toBeNull();
  expect(place.textContent).toContain('estafa');
  expect(acts()).toEqual(['Cerrar']);
});
