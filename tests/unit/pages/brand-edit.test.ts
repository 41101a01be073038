import { describe, expect, test } from 'vitest';
import { saveEdits } from '../../../components/pages/options/save-edits';
import {
  applyEdits,
  type BrandEdit,
  dropOrphans,
  dropSaved,
  NO_EDIT,
} from '../../../lib/domain/brand/brand-edit';
import { createBrand } from '../../../lib/domain/brand/create-brand';

const duero = createBrand('d', 'Duero');
const ebro = createBrand('e', 'Ebro');
const edit = (changes: BrandEdit['changes'], rest: Partial<BrandEdit> = {}): BrandEdit => ({
  ...NO_EDIT,
  changes,
  ...rest,
});

describe('what is saved of an edit', () => {
  test('fields without a problem, while the others stay as they were', () => {
    const edits = { d: edit({ name: 'D', signature: '— Ana ', isPaused: true }) };
    expect(saveEdits([duero, ebro], edits)).toEqual([
      { ...duero, signature: '— Ana', isPaused: true },
      ebro,
    ]);
  });

  test('nothing of a new brand until its name can be saved', () => {
    const added = edit({ signature: '— Ana' }, { isNew: true });
    expect(saveEdits([duero], { n: added })).toEqual([duero]);
    expect(saveEdits([duero], { n: edit({ name: 'duero' }, { isNew: true }) })).toEqual([duero]);
    expect(saveEdits([duero], { n: edit({ name: 'Tajo' }, { isNew: true }) })).toEqual([
      duero,
      createBrand('n', 'Tajo'),
    ]);
  });

  test('two brands that are given the same name do not both get it', () => {
    const edits = { d: edit({ name: 'Tajo' }), e: edit({ name: 'Tajo' }) };
    expect(saveEdits([duero, ebro], edits).map(({ name }) => name)).toEqual(['Duero', 'Ebro']);
  });

  test('a change made elsewhere meanwhile is kept', () => {
    const paused = { ...duero, isPaused: true };
    expect(saveEdits([paused], { d: edit({ name: 'Duero Viajes' }) })).toEqual([
      { ...paused, name: 'Duero Viajes' },
    ]);
  });

  test('the same list when there is nothing to save', () => {
    const saved = [duero, ebro];
    expect(saveEdits(saved, { d: edit({ name: ' Duero ' }) })).toBe(saved);
  });
});

describe('what stays an edit after saving', () => {
  test('only what is not saved', () => {
    const edits = { d: edit({ name: 'D', isPaused: true }), e: edit({ signature: 'x' }) };
    const saved = [
      { ...duero, isPaused: true },
      { ...ebro, signature: 'x' },
    ];
    expect(dropSaved(edits, saved)).toEqual({ d: edit({ name: 'D' }) });
  });

  test('text in a box that is no entry yet', () => {
    const pending = { aliases: '***' };
    expect(dropSaved({ d: edit({ aliases: [] }, { pending }) }, [duero])).toEqual({
      d: edit({}, { pending }),
    });
  });

  test('a voice that the store gave back with its keys in another order is saved', () => {
    const voice = { register: 'usted', person: 'yo' } as const;
    const saved = { ...duero, voice: { person: 'yo', register: 'usted' } as const };
    expect(dropSaved({ d: edit({ voice }) }, [saved])).toEqual({});
  });

  test('a new brand, but not one that was deleted elsewhere', () => {
    const edits = { n: edit({}, { isNew: true }), gone: edit({ name: 'x' }) };
    expect(Object.keys(dropOrphans(edits, [duero]))).toEqual(['n']);
  });
});

test('the form shows saved brands with their changes, then new ones', () => {
  const edits = { n: edit({ name: 'Tajo' }, { isNew: true }), d: edit({ name: 'Dou' }) };
  expect(applyEdits([duero, ebro], edits).map(({ name }) => name)).toEqual(['Dou', 'Ebro', 'Tajo']);
});
