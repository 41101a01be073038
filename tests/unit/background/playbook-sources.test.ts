import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followManaged } from '../../../lib/contexts/background/sources/follow-managed';
import { readJoinedPlaybook } from '../../../lib/contexts/background/sources/read-joined-playbook';
import { readManagedPlaybooks } from '../../../lib/contexts/background/sources/read-managed';
import { refreshSources } from '../../../lib/contexts/background/sources/refresh-source';
import { readSourceUrl } from '../../../lib/domain/playbook/playbook-source';
import { serialisePlaybookFile } from '../../../lib/domain/sharing/playbook-file';
import { LogDatabase } from '../../../lib/storage/database';
import { createPlaybookStore } from '../../../lib/storage/playbook-store';
import { SharingDatabase } from '../../../lib/storage/sharing-database';
import { createSharingStore } from '../../../lib/storage/sharing-store';
import { createSourceStore, type SourceStore } from '../../../lib/storage/source-store';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestFact, createTestPlaybook } from '../playbook/create-test-playbook';

const URL = 'https://equipo.example/fibralia.json';
const NOW = Date.parse('2026-03-02T10:00:00.000Z');
const HOUR = 60 * 60_000;
const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const brand = createTestBrand('Fibralia', { id: ID });
const createContent = (text: string) => ({
  brand,
  playbook: createTestPlaybook({ brandId: ID, facts: [createTestFact(1, { text })] }),
});
const write = (text: string) =>
  serialisePlaybookFile(createContent(text), {
    exportedAt: '2026-03-01T09:00:00.000Z',
    history: [],
  });

let sharing: SharingDatabase;
let sources: SourceStore;
let isAllowed: boolean;
const answer = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();

beforeEach(async () => {
  sharing = new SharingDatabase('sources');
  sources = createSourceStore(sharing);
  isAllowed = true;
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
  Object.assign(fakeBrowser.permissions, { contains: async () => isAllowed });
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({}) } });
  await sources.setSource('a', URL);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await sharing.delete();
});

const textOf = async () => (await sources.readRemotePlaybook('a'))?.facts[0]?.text;

describe('an address of a playbook', () => {
  test('is asked once an hour, with what it said last, and told nothing else', async () => {
    answer.mockImplementation(
      async () => new Response(write('uno'), { headers: { etag: '"v1"' } }),
    );
    await refreshSources(sources, NOW);
    await refreshSources(sources, NOW + HOUR - 1);
    expect(answer).toHaveBeenCalledTimes(1);
    const [url, options] = answer.mock.calls[0] ?? [];
    expect(url).toBe(URL);
    expect(options).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: { accept: 'application/json' },
    });
    expect(options).not.toHaveProperty('body');
    answer.mockImplementation(async () => new Response(null, { status: 304 }));
    await refreshSources(sources, NOW + HOUR);
    expect(answer.mock.calls[1]?.[1].headers).toMatchObject({ 'if-none-match': '"v1"' });
    expect(await textOf()).toBe('uno');
    expect(await sources.readSource('a')).toMatchObject({
      clientName: 'Fibralia',
      changedAt: '2026-03-02T10:00:00.000Z',
      checkedAt: '2026-03-02T11:00:00.000Z',
    });
  });

  test.each([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['refused', async () => new Response('', { status: 404 })],
    ['notPlaybook', async () => new Response('<html>')],
    ['notPlaybook', async () => new Response(write('dos').replace('"facts"', '"fact"'))],
    ['tooBig', async () => new Response('x'.repeat(6_000_001))],
    ['moved', async () => ({ type: 'opaqueredirect', status: 0, ok: false }) as Response],
  ])('that fails (%s) leaves what it said before in use', async (problem, fail) => {
    answer.mockImplementationOnce(async () => new Response(write('uno')));
    await refreshSources(sources, NOW);
    answer.mockImplementationOnce(fail);
    await refreshSources(sources, NOW + HOUR);
    expect(await sources.readSource('a')).toMatchObject({ problem });
    expect(await textOf()).toBe('uno');
    answer.mockImplementationOnce(async () => new Response(write('tres')));
    await refreshSources(sources, NOW + 2 * HOUR);
    expect(await sources.readSource('a')).not.toHaveProperty('problem');
    expect(await textOf()).toBe('tres');
  });

  test('whose file was changed after signing is refused, a signed one is taken', async () => {
    const signed = await createSharingStore(sharing).writeFile(createContent('firmado'), 'Ana');
    answer.mockImplementationOnce(async () => new Response(signed.replace('firmado', 'falso')));
    await refreshSources(sources, NOW);
    expect(await sources.readSource('a')).toMatchObject({ problem: 'signature' });
    answer.mockImplementationOnce(async () => new Response(signed));
    await refreshSources(sources, NOW + HOUR);
    expect(await textOf()).toBe('firmado');
  });

  test('keeps its author and its client: another one is held back and told', async () => {
    const signedBy = (name: string, text: string) => {
      const db = new SharingDatabase(name);
      return createSharingStore(db)
        .writeFile(createContent(text))
        .finally(() => db.delete());
    };
    const ask = async (hour: number, file: string) => {
      answer.mockImplementationOnce(async () => new Response(file));
      await refreshSources(sources, NOW + hour * HOUR);
      return [(await sources.readSource('a'))?.problem, await textOf()];
    };
    expect(await ask(0, write('sin firma'))).toEqual([undefined, 'sin firma']);
    const signed = await createSharingStore(sharing).writeFile(createContent('uno'));
    expect(await ask(1, signed)).toEqual([undefined, 'uno']);
    expect(await ask(2, await signedBy('eva', 'dos'))).toEqual(['otherAuthor', 'uno']);
    expect(await ask(3, write('tres'))).toEqual(['otherAuthor', 'uno']);
    const moved = { ...createContent('cuatro'), brand: { ...brand, id: ID.replace('1', '2') } };
    const other = await createSharingStore(sharing).writeFile(moved);
    expect(await ask(4, other)).toEqual(['otherClient', 'uno']);
    expect(await ask(5, signed)).toEqual([undefined, 'uno']);
    await sources.setSource('a', undefined);
    await sources.setSource('a', URL);
    expect(await ask(6, other)).toEqual([undefined, 'cuatro']);
    expect(await sources.readSource('a')).not.toHaveProperty('pin');
  });

  test('is not asked without leave, and another address forgets the first', async () => {
    isAllowed = false;
    await refreshSources(sources, NOW);
    expect(answer).not.toHaveBeenCalled();
    expect(await sources.readSource('a')).toMatchObject({ problem: 'noPermission' });
    isAllowed = true;
    answer.mockImplementation(async () => new Response(write('uno')));
    await refreshSources(sources, NOW);
    await sources.setSource('a', 'https://otro.example/');
    expect(await textOf()).toBeUndefined();
    await sources.setSource('a', undefined);
    expect(await sources.readSource('a')).toBeUndefined();
  });

  test.each([
    ['https://equipo.example/a.json#x', 'https://equipo.example/a.json'],
    ['http://equipo.example/', undefined],
    ['https://ana:clave@equipo.example/', undefined],
    ['file:///etc/passwd', undefined],
    ['equipo', undefined],
  ])('%s is read as %s', (typed, url) => {
    expect(readSourceUrl(typed)).toBe(url);
  });
});

/** The browser answers so when it is asked what is managed; gives what tells it of a change. */
async function giveManaged(get: () => Promise<{ playbooks?: unknown }>): Promise<() => void> {
  let tell = () => {};
  const onChanged = {
    addListener: (listen: () => void) => {
      tell = listen;
    },
  };
  Object.assign(fakeBrowser.storage, { managed: { get, onChanged } });
  followManaged();
  await settle();
  return () => tell();
}

/** All of it happens in promises: a turn later it is done. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a browser that never says what is managed holds up no reply: what it said last counts', async () => {
  const file = write('de la casa');
  await giveManaged(async () => ({ playbooks: [file] }));
  await giveManaged(() => new Promise(() => {}));
  const [given] = await readManagedPlaybooks(brand, [brand]);
  expect(given?.facts.map(({ text }) => text)).toEqual(['de la casa']);
});

test.each([
  ['cannot say it', 'IO error', 1],
  ['has nobody who manages it', 'Managed storage manifest not found', 0],
])('a browser that %s rejects: what it said before counts as it should', async (_, why, left) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await giveManaged(async () => ({ playbooks: [write('de la casa')] }));
  await giveManaged(() => Promise.reject(new Error(why)));
  expect(await readManagedPlaybooks(brand, [brand])).toHaveLength(left);
});

test('what the organisation takes back no longer counts', async () => {
  let playbooks: string[] | undefined = [write('de la casa')];
  const tell = await giveManaged(async () => (playbooks ? { playbooks } : {}));
  expect(await readManagedPlaybooks(brand, [brand])).toHaveLength(1);
  playbooks = undefined;
  tell();
  await settle();
  expect(await readManagedPlaybooks(brand, [brand])).toHaveLength(0);
});

test('a file of the organisation goes to one client: by its id, and by its name only without one', async () => {
  const [norte, sol] = [
    createTestBrand('Sol Norte', { id: ID }),
    createTestBrand('Sol', { id: ID.replace('1', '2') }),
  ];
  const file = serialisePlaybookFile(
    { brand: { ...sol, id: ID }, playbook: createTestPlaybook({ brandId: ID }) },
    { exportedAt: '2026-03-01T09:00:00.000Z', history: [] },
  );
  await giveManaged(async () => ({ playbooks: [file] }));
  const brands = [norte, sol];
  expect(await readManagedPlaybooks(norte, brands)).toHaveLength(1);
  expect(await readManagedPlaybooks(sol, brands)).toHaveLength(0);
  expect(await readManagedPlaybooks(sol, [sol])).toHaveLength(1);
});

test('what replies use: the own sheet first, then address and organisation, of this client alone', async () => {
  const db = new LogDatabase('joined');
  const playbooks = createPlaybookStore(db);
  await playbooks.put(
    createTestPlaybook({ brandId: ID, facts: [createTestFact(1, { text: 'propio' })] }),
  );
  await sources.setSource(ID, URL);
  const both = createContent('ajeno');
  both.playbook.facts.push(createTestFact(2, { text: 'remoto' }));
  const head = { exportedAt: '2026-03-01T09:00:00.000Z', history: [] };
  answer.mockImplementation(async () => new Response(serialisePlaybookFile(both, head)));
  await refreshSources(sources, NOW);
  const given = createContent('x');
  given.playbook.facts = [createTestFact(3, { text: 'organización' })];
  const other = { ...given, brand: createTestBrand('Otra', { id: ID.replace('1', '2') }) };
  other.playbook = { ...given.playbook, facts: [createTestFact(4, { text: 'de otra' })] };
  const files = [given, other].map((content) => serialisePlaybookFile(content, head));
  await giveManaged(async () => ({ playbooks: [...files, 'no es nada', 7] }));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const joined = await readJoinedPlaybook(ID, [brand], { playbooks, sources });
  expect(joined?.facts.map(({ text }) => text)).toEqual(['propio', 'remoto', 'organización']);
  expect(await readJoinedPlaybook('unknown', [brand], { playbooks, sources })).toBeUndefined();
  await db.delete();
});
