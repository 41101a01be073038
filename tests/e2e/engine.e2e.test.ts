import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyWithHosts } from '../support/allow-hosts';
import { runInContentScript } from '../support/in-content-script';
import { type ModelServer, startModelServer } from '../support/start-model-server';
import { waitUntil } from '../support/wait-until';
import { PUT, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { openInline } from './places';

const KEY = 'clave-que-nadie-ve';
const REPHRASE = { role: 'button', name: 'Reformular con tu modelo' };
const DONE = says(/^Reformulado por tu modelo/);

let build: ReturnType<typeof copyWithHosts>;
let server: ModelServer;
let desk: Desk;

beforeAll(async () => {
  build = copyWithHosts(['http://127.0.0.1/*']);
  server = await startModelServer();
  desk = await openDesk(build.dir);
});
afterAll(async () => {
  await desk?.close();
  await server?.close();
  build?.remove();
});
beforeEach(async () => {
  server.behave((draft) => draft);
  await desk.prepare([FIBRALIA]);
});
afterEach(() => desk.tidy());

/** A few words more, which say nothing new. */
const lightly = (draft: string) => `${draft} Gracias.`;

async function connect() {
  const page = await desk.browser.openExtensionPage('options.html#engine');
  await page.getByText('Un servidor mío').click();
  await page.getByLabel('Dirección').fill(server.address);
  await page.getByLabel('Clave', { exact: true }).fill(KEY);
  await page.getByRole('button', { name: 'Permitir y probar' }).click();
  return page;
}

describe('an engine of the person’s own', () => {
  test('is off as it comes: no offer in the panel, no request to anybody', async () => {
    const { eyes } = await openInline(desk);
    await eyes.find(PUT);
    expect(await eyes.has(REPHRASE)).toBe(false);
    expect(server.requests).toEqual([]);
  });

  test('a server that takes no extensions is said to be so, with what helps', async () => {
    server.behave('forbidden');
    const page = await connect();
    await page.getByText(/OLLAMA_ORIGINS/).waitFor();
  });

  test('is connected in the options, which learn its models and show no key', async () => {
    const page = await connect();
    await page.getByText(/^Listo\. El primer texto/).waitFor();
    const model = page.getByLabel('Nombre del modelo');
    await waitUntil('its model is known', async () => (await model.inputValue()) === 'tiny');
    await page.reload();
    const key = page.getByLabel('Clave');
    await waitUntil('it is known that there is one', async () => {
      return (await key.getAttribute('placeholder')) === 'Guardada';
    });
    expect(await key.inputValue()).toBe('');
    expect(server.requests.every(({ path }) => path === '/v1/models')).toBe(true);
  });

  test('is sent nothing before the person saw what, and then exactly that', async () => {
    server.requests.length = 0;
    server.behave(lightly);
    const { eyes } = await openInline(desk);
    await eyes.press(REPHRASE);
    await eyes.find({ role: 'textbox', name: 'Lo que se enviaría' });
    await eyes.find(says(/"model": "tiny"/));
    const shown = (await eyes.list({ role: 'StaticText' })).map(({ name }) => name);
    expect(server.requests).toEqual([]);
    await eyes.press({ role: 'button', name: 'Enviar' });
    await eyes.find(DONE);
    expect(server.requests).toHaveLength(1);
    const lines = (server.requests[0]?.body ?? '').split('\n');
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/Luc[ií]a|Ferrer|Fibralia/);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    await eyes.press({ role: 'button', name: 'Volver al mío' });
    await eyes.find(REPHRASE);
    await eyes.press(REPHRASE);
    await eyes.find(DONE);
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['forbidden', /OLLAMA_ORIGINS/],
    ['garbage', /no se entiende/],
    ['html', /más que texto/],
    ['huge', /no se entiende/],
    ['redirect', /no se entiende/],
  ] as const)('when it misbehaves (%s) our draft stays, and a line says why', async (how, line) => {
    const { eyes, readState } = await openInline(desk);
    server.behave(how);
    await eyes.press(REPHRASE);
    await eyes.find(says(line));
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    expect((await readState()).length).toBeGreaterThan(20);
  });

  test('what it invents is not taken', async () => {
    const { eyes } = await openInline(desk);
    server.behave((draft) => `${draft} Lo tendrás el 14 de enero con 20 € de descuento.`);
    await eyes.press(REPHRASE);
    await eyes.find(says(/Se queda mi borrador/));
  });

  test('can be stopped', async () => {
    const { eyes } = await openInline(desk);
    server.behave('slow');
    await eyes.press(REPHRASE);
    await eyes.press({ role: 'button', name: 'Cancelar' });
    await eyes.find(says(/^Cancelado/));
  });

  test('its key is out of reach for scripts on a site, whatever they ask', async () => {
    const { page } = await openInline(desk);
    const seen = await runInContentScript(
      page,
      `(async () => JSON.stringify([
        await chrome.storage.local.get(null),
        await chrome.storage.session?.get(null).catch(() => null),
        await indexedDB.databases(),
        await chrome.runtime.sendMessage({ respira: 'readEngineSettings' }),
        await chrome.runtime.sendMessage({ respira: 'readEngine', data: { language: 'es' } }),
      ]))()`,
    );
    expect(String(seen)).not.toContain(KEY);
    expect(String(seen)).toContain('"ok":false');
    expect(String(seen)).toContain('"kind":"server"');
    expect(String(seen)).not.toContain('respira-engine');
  });

  test('the browser’s own model is looked for in the background; without one that is said', async () => {
    const options = await desk.browser.openExtensionPage('options.html#engine');
    await options.getByText('El del navegador').click();
    await options.getByText('Este navegador no tiene un modelo listo.').waitFor();
    const { eyes } = await openInline(desk);
    await eyes.find(PUT);
    expect(await eyes.has(REPHRASE)).toBe(false);
  });

  test('switched off it is offered no more', async () => {
    const options = await desk.browser.openExtensionPage('options.html#engine');
    await options.getByText(/^Ninguno/).click();
    await waitUntil('it is kept', async () => {
      await options.reload();
      return options.getByRole('radio', { name: /^Ninguno/ }).isChecked();
    });
    const { eyes } = await openInline(desk);
    await eyes.find(PUT);
    expect(await eyes.has(REPHRASE)).toBe(false);
  });
});
