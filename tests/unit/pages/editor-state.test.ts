import { describe, expect, test } from 'vitest';
import {
  type EditorAction,
  type EditorState,
  FIRST_STATE,
  findGap,
  listShown,
  reduceEditor,
} from '../../../components/pages/options/editor-state';
import { takeBack } from '../../../components/pages/options/undo';
import type { Brand } from '../../../lib/domain/brand/brand';
import { NO_EDIT } from '../../../lib/domain/brand/brand-edit';
import { createBrand } from '../../../lib/domain/brand/create-brand';

const duero = createBrand('d', 'Duero');
const ebro = createBrand('e', 'Ebro');
const tajo = createBrand('t', 'Tajo');

function run(...actions: EditorAction[]): EditorState {
  const read: EditorAction = { type: 'read', saved: [duero, ebro, tajo], edits: {} };
  return [read, ...actions].reduce(reduceEditor, FIRST_STATE);
}

const names = (state: EditorState) => listShown(state).map(({ name }) => name);

test('an unfinished draft is what one comes back to', () => {
  const edits = { n: { ...NO_EDIT, isNew: true, changes: { name: 'S' } } };
  const state = run({ type: 'read', saved: [duero], edits });
  expect(names(state)).toEqual(['Duero', 'S']);
  expect(reduceEditor(FIRST_STATE, { type: 'read', saved: [duero], edits }).selectedId).toBe('n');
});

test('a removed brand comes back to its place', () => {
  const removed = run({ type: 'remove', id: 'e' });
  expect(names(removed)).toEqual(['Duero', 'Tajo']);
  expect(removed.selectedId).toBe('t');
  const back = reduceEditor(removed, { type: 'undo' });
  expect(names(back)).toEqual(['Duero', 'Ebro', 'Tajo']);
  expect(back.selectedId).toBe('e');
});

test('removals are taken back one after another, the last one first', () => {
  const both = run({ type: 'remove', id: 'd' }, { type: 'remove', id: 'e' });
  expect(names(both)).toEqual(['Tajo']);
  const one = reduceEditor(both, { type: 'undo' });
  expect(names(one)).toEqual(['Ebro', 'Tajo']);
  expect(one.undo).toMatchObject({ name: 'Duero' });
  const back = reduceEditor(one, { type: 'undo' });
  expect(names(back)).toEqual(['Duero', 'Ebro', 'Tajo']);
  expect(back.undo).toBeUndefined();
});

test('removing what is gone already is nothing that could be taken back', () => {
  const twice = run({ type: 'remove', id: 'd' }, { type: 'remove', id: 'd' });
  expect(twice.earlier).toEqual([]);
  expect(names(reduceEditor(twice, { type: 'undo' }))).toEqual(['Duero', 'Ebro', 'Tajo']);
});

test('what was typed in a removed brand comes back with it', () => {
  const edit = { ...NO_EDIT, changes: { name: 'E' }, pending: { aliases: '***' } };
  const state = run({ type: 'edit', id: 'e', edit }, { type: 'remove', id: 'e' }, { type: 'undo' });
  expect(state.edits).toEqual({ e: edit });
});

test('taking back a removal keeps what happened to other brands meanwhile', () => {
  const { undo } = run({ type: 'remove', id: 'd' });
  const now = [ebro, { ...tajo, isPaused: true }];
  expect(undo && takeBack(undo, now)).toEqual([duero, ...now]);
});

test('a client paused while it was being removed comes back paused', () => {
  const brand = { ...ebro, isPaused: true };
  const state = run({ type: 'remove', id: 'e' }, { type: 'removed', brand }, { type: 'undo' });
  expect(state.saved).toEqual([duero, brand, tajo]);
});

describe('taking back an import', () => {
  const renamed = { ...duero, name: 'Duero Viajes' };
  const nalon = createBrand('n', 'Nalón');
  const before = [duero, ebro, tajo];
  const { undo } = run({ type: 'imported', before, saved: [renamed, ebro, tajo, nalon] });
  const takeBackFrom = (now: Brand[]) => undo && takeBack(undo, now);

  test('gives the brands as they were', () => {
    expect(takeBackFrom([renamed, ebro, tajo, nalon])).toEqual(before);
  });

  test('leaves alone what the import did not touch', () => {
    const added = createBrand('a', 'Adaja');
    const now = [renamed, { ...ebro, isPaused: true }, nalon, added];
    expect(takeBackFrom(now)).toEqual([duero, { ...ebro, isPaused: true }, added]);
  });

  test('keeps what was changed since in a brand that it changed', () => {
    const now = [{ ...renamed, isPaused: true, signature: '— Ana' }];
    expect(takeBackFrom(now)).toEqual([{ ...duero, isPaused: true, signature: '— Ana' }]);
    expect(takeBackFrom([{ ...renamed, name: 'Duero Tours' }])).toEqual([
      { ...duero, name: 'Duero Tours' },
    ]);
  });

  test('does not bring back what was removed since', () => {
    expect(takeBackFrom([ebro])).toEqual([ebro]);
  });
});

test('asking twice for a new brand gives one', () => {
  const state = run(
    { type: 'add', id: 'n' },
    { type: 'select', id: 'd' },
    { type: 'add', id: 'm' },
  );
  expect(listShown(state)).toHaveLength(4);
  expect(state.selectedId).toBe('n');
});

test('tells what of the chosen brand is not saved', () => {
  expect(findGap(run())).toBe('none');
  const short = { ...NO_EDIT, changes: { name: 'D' } };
  expect(findGap(run({ type: 'edit', id: 'd', edit: short }))).toBe('some');
  const pending = { ...NO_EDIT, pending: { aliases: '*' } };
  expect(findGap(run({ type: 'edit', id: 'd', edit: pending }))).toBe('some');
  expect(findGap(run({ type: 'add', id: 'n' }))).toBe('whole');
});
