import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPlaybook } from '../../lib/domain/playbook/create-playbook';
import { serialisePlaybookFile } from '../../lib/domain/sharing/playbook-file';
import { copyWithHosts } from '../support/allow-hosts';
import { createCertificate } from '../support/create-certificate';
import { seedBrands } from '../support/extension-storage';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension';

/** Known only inside the extension, where the functions below run. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown }> };
};

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const NOW = '2026-03-02T10:00:00.000Z';
const URL = 'https://equipo.example/fibralia.json';
const BRAND = {
  id: ID,
  name: 'Fibralia',
  aliases: [],
  excludedWords: [],
  voice: { register: 'tu' as const, person: 'nosotros' as const },
  signature: '',
  ownAccounts: [],
  isPaused: false,
};

const fact = {
  id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0001',
  question: 'Avería',
  text: 'La fibra vuelve a las 16:00.',
  wordings: [],
  changedAt: NOW,
};
const FILE = serialisePlaybookFile(
  { brand: BRAND, playbook: { ...createPlaybook(ID, NOW), facts: [fact] } },
  { exportedAt: NOW, history: [] },
);

let build: ReturnType<typeof copyWithHosts>;
let server: Server;
let asked: IncomingMessage[];
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  build = copyWithHosts(['https://equipo.example/*', 'https://otro.example/*']);
  server = createServer(createCertificate(), (request, response) => {
    asked.push(request);
    if (request.url === '/moved') response.writeHead(302, { location: 'https://otro.example/' });
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304);
    else response.writeHead(200, { etag: '"v1"', 'set-cookie': 'who=me' });
    response.end(request.url === '/fibralia.json' && response.statusCode === 200 ? FILE : '');
  });
  asked = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  browser = await launchWithExtension({ port, extensionDir: build.dir });
  await seedBrands(browser, [BRAND]);
  page = await browser.openExtensionPage('popup.html');
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  build?.remove();
});
beforeEach(() => {
  asked = [];
});

async function send(respira: string, data: unknown): Promise<unknown> {
  const message = { respira, data };
  return (await page.evaluate((all) => chrome.runtime.sendMessage(all), message)).value;
}

/** As if the last time was two hours ago. */
async function waitTwoHours(): Promise<void> {
  await page.evaluate(async (id) => {
    const open = indexedDB.open('respira-sharing');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const store = open.result.transaction('sources', 'readwrite').objectStore('sources');
    const row = store.get(id);
    await new Promise((resolve) => row.addEventListener('success', resolve));
    const checkedAt = new Date(Date.now() - 7_200_000).toISOString();
    const put = store.put({ ...row.result, checkedAt });
    await new Promise((resolve) => put.addEventListener('success', resolve));
    open.result.close();
  }, ID);
}

test('the address is asked hourly and told nothing, and replies know what it says', async () => {
  expect(await send('setPlaybookSource', { brandId: ID, url: URL })).toMatchObject({
    url: URL,
    clientName: 'Fibralia',
  });
  expect(await send('setPlaybookSource', { brandId: ID, url: URL })).toMatchObject({ url: URL });
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
  const asker = { brandId: ID, authorKey: 'x:lucia', mentionId: 'x:1:a' };
  const question = { ...asker, text: '', isPractice: false };
  expect(await send('readReplyContext', question)).toMatchObject({
    factSheet: [{ text: fact.text }],
  });
  await waitTwoHours();
  expect(await send('setPlaybookSource', { brandId: ID, url: URL })).not.toHaveProperty('problem');
  expect(asked).toHaveLength(2);
  expect(asked[1]?.headers['if-none-match']).toBe('"v1"');
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
  }
  expect(await send('readReplyContext', question)).toMatchObject({
    factSheet: [{ text: fact.text }],
  });
});

test('the sheet on paper tells what the team says at its address', async () => {
  expect(await send('setPlaybookSource', { brandId: ID, url: URL })).not.toHaveProperty('problem');
  const paper = await browser.openExtensionPage(`playbook.html?client=${ID}`);
  await paper.getByText(fact.text).waitFor();
  await paper.close();
});

test('an address that leads elsewhere is not followed', async () => {
  const url = 'https://equipo.example/moved';
  const source = await send('setPlaybookSource', { brandId: ID, url });
  expect(source).toMatchObject({ problem: 'moved' });
  expect(asked.map(({ headers }) => headers.host?.replace(/:\d+$/, ''))).toEqual([
    'equipo.example',
  ]);
});

test('an address that the browser was not asked for is left alone', async () => {
  const url = 'https://nadie.example/';
  const source = await send('setPlaybookSource', { brandId: ID, url });
  expect(source).toMatchObject({ problem: 'noPermission' });
  expect(asked).toEqual([]);
});
