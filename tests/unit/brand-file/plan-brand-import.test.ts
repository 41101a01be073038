import { expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { FileBrand } from '../../../lib/domain/brand/brand-schema';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { dropSignatures } from '../../../lib/domain/brand/drop-signatures';
import { planBrandImport } from '../../../lib/domain/brand/plan-brand-import';

const duero = createBrand('d', 'Duero');
const ebro = { ...createBrand('e', 'Ebro'), signature: '— Ana' };

function plan(saved: Brand[], incoming: FileBrand[]) {
  let made = 0;
  return planBrandImport(saved, incoming, () => `new-${++made}`);
}

function withoutId({ id: _, ...brand }: Brand): FileBrand {
  return { ...brand, id: undefined };
}

test('brands that the file does not name stay as they are', () => {
  const { result, added } = plan([duero, ebro], [withoutId(createBrand('', 'Tajo'))]);
  expect(result.map(({ id, name }) => [id, name])).toEqual([
    ['d', 'Duero'],
    ['e', 'Ebro'],
    ['new-1', 'Tajo'],
  ]);
  expect(added.map(({ name }) => name)).toEqual(['Tajo']);
});

test('the same id is the same brand, also under a new name', () => {
  const { changed, result } = plan([duero], [{ ...duero, name: 'Duero Viajes' }]);
  expect(changed.map(({ fields }) => fields)).toEqual([['name']]);
  expect(result.map(({ name }) => name)).toEqual(['Duero Viajes']);
});

test('the same name is the same brand and keeps the saved id', () => {
  const incoming = { ...withoutId(ebro), name: 'EBRO', signature: '— Leo' };
  const { changed, result } = plan([duero, ebro], [incoming]);
  expect(changed.map(({ fields }) => fields)).toEqual([['name', 'signature']]);
  expect(result.map(({ id }) => id)).toEqual(['d', 'e']);
});

test('a file without a signature leaves that of the person who brings it in', () => {
  const mine = { ...ebro, agents: [{ name: 'Ana', signature: '— Ana' }] };
  const { unchanged, result } = plan([mine], [dropSignatures(mine)]);
  expect(unchanged).toHaveLength(1);
  expect(result).toEqual([mine]);
});

test('a store that gives keys in another order has changed nothing', () => {
  const saved = { ...duero, voice: { person: 'nosotros', register: 'tu' } as const };
  const { unchanged, changed } = plan([saved], [duero]);
  expect(changed).toEqual([]);
  expect(unchanged.map(({ id }) => id)).toEqual(['d']);
});

test('an id taken by another brand of the file is not given twice', () => {
  const { result } = plan([], [duero, { ...createBrand('d', 'Tajo') }]);
  expect(new Set(result.map(({ id }) => id)).size).toBe(2);
});

test('two brands that would share a name are reported', () => {
  expect(plan([duero, ebro], [{ ...duero, name: 'ébro' }]).collisions).toEqual(['Ebro']);
});
