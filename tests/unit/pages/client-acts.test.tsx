// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_STATE } from '../../../components/pages/options/editor-state';
import type { BrandEditor } from '../../../components/pages/options/use-brand-editor';
import {
  type ClientActs,
  type ClientPlaces,
  useClientActs,
} from '../../../components/pages/options/use-client-acts';
import type { Brand } from '../../../lib/domain/brand/brand';
import { archiveBrand } from '../../../lib/domain/brand/copy-brand';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { createTestBrand } from '../brand/create-test-brand';
import { createPlaces, createPlaybooks } from './create-places';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

interface ActsProps {
  editor: BrandEditor;
  places: ClientPlaces;
  onActs(acts: ClientActs): void;
  onSelect(id: string): void;
}

function Acts({ editor, places, onActs, onSelect }: ActsProps) {
  onActs(useClientActs(editor, places, () => 'new', onSelect));
  return undefined;
}

/** The acts on these clients, and what they called in order. */
function open(brands: Brand[], focusId?: string, sheets: Playbook[] = []) {
  const calls: string[] = [];
  const kept = { brands, focusId };
  let acts: ClientActs | undefined;
  const editor = (): BrandEditor => ({
    state: { ...FIRST_STATE, undo: { kind: 'removed', id: 'a', name: '', index: 0 } },
    dispatch: () => undefined,
    remove: async () => void calls.push('remove'),
    async update(change) {
      kept.brands = change(kept.brands);
      return true;
    },
    importBrands: async () => false,
    undo: async () => void calls.push('undo'),
    flush: () => undefined,
  });
  const playbooks = createPlaybooks(...sheets);
  playbooks.remove = async () => Boolean(calls.push('sheet gone'));
  const places = createPlaces(playbooks);
  places.sharing.forget = async () => {
    calls.push('shared gone');
    return async () => void calls.push('shared back');
  };
  const draw = () => {
    const focus = {
      brandId: kept.focusId,
      set(id: string | undefined) {
        kept.focusId = id;
        calls.push(`focus ${id}`);
      },
    };
    const onActs = (given: ClientActs) => {
      acts = given;
    };
    act(() =>
      root.render(
        <Acts
          editor={editor()}
          places={{ ...places, focus }}
          onActs={onActs}
          onSelect={(id) => calls.push(`select ${id}`)}
        />,
      ),
    );
  };
  const run = async (what: (acts: ClientActs) => Promise<void>) => {
    draw();
    await act(async () => acts && what(acts));
  };
  return { calls, kept, playbooks, run };
}

test('what was shared of a client that is removed comes back with it', async () => {
  const { calls, run } = open([createTestBrand('Duero', { id: 'a' })]);
  await run((acts) => acts.remove('a'));
  // The sheet takes what is shared along, so that this must be put aside first.
  expect(calls).toEqual(['shared gone', 'sheet gone', 'remove']);
  await run((acts) => acts.undo());
  expect(calls.slice(3)).toEqual(['undo', 'shared back']);
});

test('the removal of the client in focus is taken back with the focus', async () => {
  const { calls, kept, run } = open([createTestBrand('Duero', { id: 'a' })], 'a');
  await run((acts) => acts.remove('a'));
  expect(kept.focusId).toBeUndefined();
  await run((acts) => acts.undo());
  expect(kept.focusId).toBe('a');
  expect(calls.at(-1)).toBe('focus a');
});

test('one that comes out of the archive rests while another is in focus', async () => {
  const [duero, ebro] = [
    createTestBrand('Duero', { id: 'a' }),
    createTestBrand('Ebro', { id: 'b' }),
  ];
  const { calls, kept, run } = open([duero, archiveBrand(ebro)], 'a');
  await run((acts) => acts.archive('b', false));
  // Focused once more, so that what is awake by now is paused.
  expect(calls).toEqual(['focus a']);
  expect(kept.brands[1]).toEqual(ebro);
});

const TIME = '2031-05-09T10:00:00.000Z';
const duero = createTestBrand('Duero', { id: 'a', ownAccounts: ['duero'] });
const sheet: Playbook = {
  ...createPlaybook('a', TIME),
  revision: 3,
  facts: [{ id: 'f', question: 'Horario', text: 'De 9 a 14', wordings: [], changedAt: TIME }],
  answers: [{ id: 'r', question: 'Carta', reply: 'En la web.' }],
  houseRules: ['Sin ironías'],
};

test('one made like another has its rules, and none of its facts and replies', async () => {
  const { calls, kept, playbooks, run } = open([duero], undefined, [sheet]);
  await run((acts) => acts.duplicate(duero));
  expect(playbooks.kept.get('new')).toMatchObject({
    facts: [],
    answers: [],
    houseRules: ['Sin ironías'],
  });
  expect(kept.brands.map(({ ownAccounts }) => ownAccounts)).toEqual([['duero'], []]);
  expect(calls).toEqual(['select new']);
});

test('one whose sheet cannot be kept is not made at all', async () => {
  const { calls, kept, playbooks, run } = open([duero], undefined, [sheet]);
  playbooks.save = async () => ({ state: 'failed' });
  await run((acts) => acts.duplicate(duero));
  expect(kept.brands).toEqual([duero]);
  expect(calls).toEqual([]);
});
