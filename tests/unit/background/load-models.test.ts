import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { projectRoot } from '../../support/project-root';

const ORIGIN = 'chrome-extension://test';

/** A background that was just started. */
async function start() {
  vi.resetModules();
  return (await import('../../../lib/contexts/background/load-models')).loadModels;
}

/** Serves our own files; `spoil` may break or refuse one. */
function serve(spoil: (name: string, bytes: Uint8Array) => Uint8Array | undefined) {
  const fetch = vi.fn(async (url: string) => {
    const name = url.slice(`${ORIGIN}/`.length);
    const bytes = spoil(name, new Uint8Array(await readFile(`${projectRoot}public/${name}`)));
    return bytes ? new Response(bytes.slice()) : new Response('', { status: 404 });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${ORIGIN}${path}`);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('every file of the package is read, once for the life of a background', async () => {
  const fetch = serve((_, bytes) => bytes);
  const loadModels = await start();
  const models = await loadModels();
  for (const language of ['es', 'en', 'ca']) {
    expect(Object.keys(models[language] ?? {}).sort(), language).toEqual(['polarity', 'types']);
  }
  const asked = fetch.mock.calls.length;
  await loadModels();
  expect(fetch.mock.calls.length).toBe(asked);
});

test('a missing and a broken file are done without, the others stay', async () => {
  serve((name, bytes) => {
    if (name.endsWith('polarity-es.bin')) return undefined;
    return name.endsWith('triage-es.bin') ? bytes.slice(0, 100) : bytes;
  });
  const models = await (await start())();
  expect(models.es).toEqual({});
  expect(models.en?.polarity).toBeDefined();
});

test('where nothing can be fetched, there are no models and no error', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
  const models = await (await start())();
  expect(Object.values(models).every((one) => Object.keys(one ?? {}).length === 0)).toBe(true);
});
