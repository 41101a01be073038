import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings } from '../../../lib/contexts/background/engine/change-settings';
import { rephraseText } from '../../../lib/contexts/background/engine/rephrase-text';
import { tryEngine } from '../../../lib/contexts/background/engine/try-engine';
import { type EngineSettings, NO_ENGINE } from '../../../lib/domain/engine/engine-settings';
import type { RephraseRequest } from '../../../lib/domain/engine/rephrasing';
import {
  type Behaviour,
  type ModelServer,
  startModelServer,
} from '../../support/start-model-server';

const REQUEST: RephraseRequest = {
  id: '1',
  text: 'Lucía, sentimos los 3 días sin fibra. Está en https://fibralia.example/estado. — Ana',
  language: 'es',
  register: 'tu',
  person: 'nosotros',
  names: ['Lucía Ferrer', 'Fibralia'],
  signature: '— Ana',
};

let server: ModelServer;
let settings: EngineSettings;
const store = {
  read: async () => settings,
  write: async (next: EngineSettings) => {
    settings = next;
  },
};
const isAllowed = async () => true;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  const { address } = server;
  settings = {
    ...NO_ENGINE,
    kind: 'server',
    address,
    model: 'tiny',
    key: 'clave-secreta',
    agreed: [address],
  };
});

const rephrase = (behaviour: Behaviour, patience = 2000, request = REQUEST) => {
  server.behave(behaviour);
  return rephraseText(request, { store, isAllowed, signal: AbortSignal.timeout(patience) });
};

describe('what a server is sent', () => {
  test('the masked draft and what to do with it: no name, number, link or signature', async () => {
    const answer = await rephrase((draft) => draft.replace('sentimos', 'lamentamos'));
    expect(answer).toEqual({ state: 'text', text: REQUEST.text.replace('sentimos', 'lamentamos') });
    const [{ body, headers, path } = { body: '', headers: {}, path: '' }] = server.requests;
    expect(path).toBe('/v1/chat/completions');
    expect(JSON.parse(body).messages[1].content).toBe(
      '{NAME_1}, sentimos los {NUMBER_1} días sin fibra. Está en {LINK_1}.',
    );
    expect(body).not.toMatch(/luc[ií]a|ferrer|fibralia|\b3\b|ana/i);
    expect(headers.authorization).toBe('Bearer clave-secreta');
    expect(headers.cookie).toBeUndefined();
  });

  test('nothing before the person agreed to that very text; then it is what is sent', async () => {
    settings = { ...settings, agreed: [] };
    const asked = await rephrase((draft) => draft);
    expect(server.requests).toHaveLength(0);
    if (asked.state !== 'consent') throw new Error('not asked');
    expect(asked).toMatchObject({ host: new URL(server.address).host, isLocal: true });
    const other = await rephrase((draft) => draft, 2000, { ...REQUEST, agreed: 'sí a todo' });
    expect(other.state).toBe('consent');
    expect(server.requests).toHaveLength(0);
    const agreed = { ...REQUEST, agreed: asked.payload };
    expect((await rephrase((draft) => draft, 2000, agreed)).state).toBe('text');
    expect(server.requests[0]?.body).toBe(asked.payload);
    expect((await rephrase((draft) => draft)).state).toBe('text');
  });

  test('nothing when switched off, or when the browser does not allow the address', async () => {
    const no = await rephraseText(REQUEST, {
      store,
      isAllowed: async () => false,
      signal: AbortSignal.timeout(100),
    });
    expect(no).toEqual({ state: 'none', problem: 'notAllowed' });
    settings = NO_ENGINE;
    expect(await rephrase((draft) => draft)).toEqual({ state: 'none', problem: 'off' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('a server that misbehaves', () => {
  test.each<[Behaviour, string]>([
    ['slow', 'slow'],
    ['drips', 'slow'],
    ['forbidden', 'forbidden'],
    ['wrongKey', 'key'],
    ['noModel', 'notFound'],
    ['garbage', 'broken'],
    ['emptyJson', 'broken'],
    ['huge', 'broken'],
    ['cutOff', 'broken'],
    ['redirect', 'broken'],
    ['html', 'markup'],
    [() => 'Sentimos los días sin fibra.', 'lost'],
    [(draft) => `${draft} {NAME_2}`, 'lost'],
    [(draft) => `**${draft}**\n- y más`, 'markup'],
  ])('%s: %s', async (behaviour, problem) => {
    expect(await rephrase(behaviour, 300)).toEqual({ state: 'none', problem });
  });

  test('a redirect is not followed: nothing goes to where it leads', async () => {
    await rephrase('redirect');
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });

  test('nobody there', async () => {
    settings = { ...settings, address: 'http://127.0.0.1:9', agreed: ['http://127.0.0.1:9'] };
    expect(await rephrase((draft) => draft)).toEqual({ state: 'none', problem: 'unreachable' });
  });

  test('the person may stop it', async () => {
    server.behave('slow');
    const stop = new AbortController();
    const answer = rephraseText(REQUEST, { store, isAllowed, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await answer).toEqual({ state: 'none', problem: 'cancelled' });
  });
});

describe('trying a server', () => {
  test('gives the names of its models and sends no text', async () => {
    server.behave((draft) => draft);
    const signal = AbortSignal.timeout(2000);
    expect(await tryEngine(settings, isAllowed, signal)).toEqual({
      state: 'ready',
      models: ['tiny'],
    });
    expect(server.requests.map(({ path, body }) => path + body)).toEqual(['/v1/models']);
    server.behave('forbidden');
    expect(await tryEngine(settings, isAllowed, signal)).toEqual({
      state: 'none',
      problem: 'forbidden',
    });
  });
});

describe('settings', () => {
  test('a key and what was agreed stay with one server', () => {
    const kept = changeSettings(settings, {
      kind: 'server',
      address: `${server.address}/v1/`,
      model: 'b',
    });
    expect(kept).toMatchObject({ key: 'clave-secreta', model: 'b', agreed: [server.address] });
    const moved = changeSettings(settings, {
      kind: 'server',
      address: 'https://otra.example',
      model: 'b',
    });
    expect(moved).toMatchObject({ key: '', agreed: [] });
  });
});

describe('the model in the browser', () => {
  const speak = vi.fn(async (text: string) => text.replace('sentimos', 'lamentamos'));
  const destroy = vi.fn();
  const create = vi.fn(async () => ({ prompt: speak, destroy }));
  const availability = vi.fn(async () => 'available');
  beforeEach(() => {
    settings = { ...NO_ENGINE, kind: 'browser' };
    vi.stubGlobal('LanguageModel', { availability, create });
  });
  const ask = (request: RephraseRequest) =>
    rephraseText(request, { store, isAllowed, signal: AbortSignal.timeout(500) });

  test('speaks without asking any server, and its session ends', async () => {
    expect((await ask(REQUEST)).state).toBe('text');
    expect(destroy).toHaveBeenCalledTimes(1);
    expect(server.requests).toHaveLength(0);
  });

  test('is not there in Catalan, nor where it would have to be downloaded', async () => {
    const none = { state: 'none', problem: 'unavailable' };
    expect(await ask({ ...REQUEST, language: 'ca' })).toEqual(none);
    availability.mockResolvedValueOnce('downloadable');
    expect(await ask(REQUEST)).toEqual(none);
    vi.stubGlobal('LanguageModel', undefined);
    expect(await ask(REQUEST)).toEqual(none);
  });
});
