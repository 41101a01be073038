import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestPlaybook } from '../playbook/create-test-playbook';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));

const { keepClient } = await import('../../../lib/contexts/pages/keep-client');
const { brandsItem } = await import('../../../lib/storage/brands');

const brand = createTestBrand('Duero', { id: 'a' });
const before = createTestPlaybook({ revision: 3 });
const after = { ...before, houseRules: ['Calma.'] };
const renamed = { ...brand, name: 'Pan Duero' };

/** The sheet as the background keeps it; absent where there is none. */
let kept: Playbook | undefined;
let isBroken: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  const locks = { request: (_: string, run: () => unknown) => run() };
  vi.stubGlobal('navigator', { locks });
  await brandsItem.setValue([brand]);
  [kept, isBroken] = [before, false];
  ask.mockReset().mockImplementation(async (type: string, data: { playbook: Playbook }) => {
    if (isBroken) return { ok: false, problem: 'failed' };
    if (type === 'deletePlaybook') {
      kept = undefined;
      return { ok: true, value: true };
    }
    kept = { ...data.playbook, revision: data.playbook.revision + 1 };
    return { ok: true, value: { state: 'kept', playbook: kept } };
  });
});

const refuse = (andThen = () => undefined as undefined) =>
  vi.spyOn(brandsItem, 'setValue').mockImplementationOnce(async () => {
    andThen();
    throw new Error('QuotaExceededError');
  });

test('a client and its sheet are kept together', async () => {
  expect(await keepClient({ brand: renamed, playbook: after }, before)).toBe('kept');
  expect(await brandsItem.getValue()).toEqual([renamed]);
  expect(kept?.houseRules).toEqual(['Calma.']);
});

test('where the client cannot be kept, the sheet goes back to what it was', async () => {
  refuse();
  expect(await keepClient({ brand: renamed, playbook: after }, before)).toBe('failed');
  expect(kept).toMatchObject({ houseRules: [], revision: 5 });
  expect(await brandsItem.getValue()).toEqual([brand]);
});

test('a new client whose name somebody took meanwhile leaves no sheet behind', async () => {
  kept = undefined;
  const twin = { brand: createTestBrand('Duero', { id: 'b' }), playbook: after };
  expect(await keepClient(twin, undefined)).toBe('failed');
  expect(kept).toBeUndefined();
  expect(await brandsItem.getValue()).toEqual([brand]);
});

test('a client that went meanwhile is not half brought back', async () => {
  await brandsItem.setValue([]);
  expect(await keepClient({ brand: renamed, playbook: after }, before)).toBe('failed');
  expect(kept?.houseRules).toEqual([]);
});

test('where not even the sheet can go back, that is said', async () => {
  refuse(() => {
    isBroken = true;
  });
  expect(await keepClient({ brand: renamed, playbook: after }, before)).toBe('sheetOnly');
});
