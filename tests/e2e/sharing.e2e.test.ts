import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/domain/brand/brand';
import { createPlaybook } from '../../lib/domain/playbook/create-playbook';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import { readStorage } from '../support/extension-storage';
import { seedPlaybook } from '../support/seed-playbook';
import { type Desk, FIBRALIA, openDesk } from './open-desk';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const NOW = '2031-05-09T10:00:00.000Z';
const BRAND = { ...FIBRALIA, id: ID };

/** Two browser profiles, each with its own store. */
let ana: Desk;
let pau: Desk;
beforeAll(async () => {
  [ana, pau] = await Promise.all([openDesk(), openDesk()]);
});
afterAll(() => Promise.all([ana?.close(), pau?.close()]));
afterEach(() => Promise.all([ana.tidy(), pau.tidy()]));

const createSheet = (text: string, revision: number, id = ID): Playbook => ({
  ...createPlaybook(id, NOW),
  revision,
  facts: [
    {
      id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0001',
      question: 'Avería',
      text,
      wordings: [],
      changedAt: NOW,
    },
  ],
});

const readBrands = async (desk: Desk) => (await readStorage(desk.browser, 'brands')) as Brand[];

async function openShare(desk: Desk, id = ID): Promise<Page> {
  return desk.browser.openExtensionPage(`options.html#client=${id}&part=share`);
}

async function saveSheet(desk: Desk, id = ID): Promise<string> {
  const page = await openShare(desk, id);
  await page.getByLabel('Tu nombre').fill('Ana');
  const share = page.locator('#part-share');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Guardar archivo' }).click(),
  ]);
  return download.path();
}

describe('C41: two people, two profiles, one client', () => {
  test('the sheet goes there as a file, and what both changed is asked, field by field', async () => {
    await ana.prepare([BRAND]);
    await pau.prepare([]);
    await seedPlaybook(ana.browser, createSheet('A las 14:00', 0));

    const first = await saveSheet(ana);
    const data = await pau.browser.openExtensionPage('options.html#data');
    await data.locator('input.bring-sheet').setInputFiles(first);
    await data.getByText('Fibralia sería un cliente nuevo').waitFor();
    await data.getByText('Firmado con una clave que no conozco').waitFor();
    await data.getByText('un dato', { exact: true }).waitFor();
    await data.getByText('contesta como Fibralia', { exact: true }).waitFor();
    await data.getByRole('checkbox', { name: /Recordar a Ana/ }).check();
    await data.getByRole('button', { name: 'Añadir este cliente' }).click();
    await data.getByText('Hecho. Fibralia está al día.').waitFor();
    expect(await readBrands(pau)).toMatchObject([{ id: ID, name: 'Fibralia' }]);

    expect(await seedPlaybook(ana.browser, createSheet('A las 16:00', 1))).toMatchObject({
      value: { state: 'kept' },
    });
    expect(await seedPlaybook(pau.browser, createSheet('A las 15:00', 1))).toMatchObject({
      value: { state: 'kept' },
    });
    const second = await saveSheet(ana);
    const page = await openShare(pau);
    await page.locator('#part-share input.bring-sheet').setInputFiles(second);
    await page.getByText('Firmado por Ana.').waitFor();
    await page.getByText('Los dos habéis cambiado esto. ¿Cuál vale?').waitFor();
    const row = page.locator('.changes li');
    expect(await row.locator('.side').allTextContents()).toEqual([
      'La mía: A las 15:00',
      'La suya: A las 16:00',
    ]);
    await row.getByText('La suya', { exact: true }).click();
    await page.getByRole('button', { name: 'Traer los cambios' }).click();
    await page.getByText('Hecho. Fibralia está al día.').waitFor();
    await page.getByRole('button', { name: /^Avería.*16:00/ }).waitFor();
  });

  test('a fact that only one removed goes; the signature stays at home', async () => {
    const id = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a03';
    await ana.prepare([{ ...BRAND, id, signature: '— Ana' }]);
    await pau.prepare([]);
    const sheet = createSheet('A las 14:00', 0, id);
    await seedPlaybook(ana.browser, sheet);

    const first = await saveSheet(ana, id);
    const data = await pau.browser.openExtensionPage('options.html#data');
    await data.locator('input.bring-sheet').setInputFiles(first);
    const add = data.getByRole('button', { name: 'Añadir este cliente' });
    await add.waitFor();
    // The key is known where the test above accepted it.
    const accept = data.getByRole('checkbox', { name: /Recordar a Ana/ });
    if (await accept.isVisible()) await accept.check();
    await add.click();
    await data.getByText('Hecho. Fibralia está al día.').waitFor();
    expect(await readBrands(pau)).toMatchObject([{ id, signature: '' }]);

    await seedPlaybook(ana.browser, {
      ...sheet,
      revision: 1,
      facts: [],
      houseRules: ['Sin prisa.'],
    });
    const second = await saveSheet(ana, id);
    const page = await openShare(pau, id);
    await page.locator('#part-share input.bring-sheet').setInputFiles(second);
    await page.getByText('Cambios sin discusión: 2').waitFor();
    expect(await page.getByText('Los dos habéis cambiado esto').count()).toBe(0);
    await page.getByRole('button', { name: 'Traer los cambios' }).click();
    await page.getByText('Hecho. Fibralia está al día.').waitFor();
    await page.getByRole('button', { name: /^Avería/ }).waitFor({ state: 'detached' });
  });

  test('a file that somebody changed is not taken in', async () => {
    await ana.prepare([BRAND]);
    await seedPlaybook(ana.browser, createSheet('A las 14:00', 0));
    const path = await saveSheet(ana);
    const { readFileSync } = await import('node:fs');
    const forged = readFileSync(path, 'utf8').replace('A las', 'Desde las');
    await pau.prepare([]);
    const data = await pau.browser.openExtensionPage('options.html#data');
    await data.locator('input.bring-sheet').setInputFiles({
      name: 'fibralia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(forged),
    });
    await data.getByText('Este archivo se cambió después de firmarlo').waitFor();
    await data.getByText('No he cambiado nada.').waitFor();
    expect(await data.getByRole('button', { name: 'Añadir este cliente' }).count()).toBe(0);
  });

  test('a file of one client, brought while another is open, is asked about first', async () => {
    const other = { name: 'Duero', id: '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a02' };
    await ana.prepare([BRAND]);
    await seedPlaybook(ana.browser, createSheet('A las 14:00', 0));
    const path = await saveSheet(ana);
    await pau.prepare([other]);
    const page = await pau.browser.openExtensionPage(`options.html#client=${other.id}&part=share`);
    const share = page.locator('#part-share');
    await share.locator('input.bring-sheet').setInputFiles(path);
    await share.getByText('Este archivo es de Fibralia').waitFor();
    await share.getByText('Tienes abierto Duero, que no cambiará.').waitFor();
    await share.getByRole('button', { name: 'No traer nada' }).click();
    expect((await readBrands(pau)).map(({ name }) => name)).toEqual(['Duero']);
    await share.locator('input.bring-sheet').setInputFiles(path);
    await share.getByRole('button', { name: 'Ver lo de Fibralia' }).click();
    await share.getByText('Fibralia sería un cliente nuevo').waitFor();
  });
});

test('C50: everything goes to a new computer under a pass phrase, after a look inside', async () => {
  await ana.prepare(
    [BRAND, { name: 'Duero' }].map((brand) => ({ id: crypto.randomUUID(), ...brand })),
  );
  await pau.prepare([]);
  const page = await ana.browser.openExtensionPage('options.html#data');
  const row = page.locator('li', { hasText: 'Copia de todo' });
  await row.getByRole('button', { name: 'Guardar' }).click();
  await row.getByLabel('Frase para cifrarla').fill('tres tristes tigres');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.locator('[type="submit"]').click(),
  ]);
  const path = await download.path();

  const other = await pau.browser.openExtensionPage('options.html#data');
  const there = other.locator('li', { hasText: 'Copia de todo' });
  await there.locator('input[type="file"]').setInputFiles(path);
  await there.getByLabel('Su frase').fill('tres tigres');
  await there.getByRole('button', { name: 'Abrir' }).click();
  await there.getByText('Con esa frase no se abre.').waitFor();
  await there.getByLabel('Su frase').fill('tres tristes tigres');
  await there.getByRole('button', { name: 'Abrir' }).click();
  await there.getByText('Clientes: 2. Fibralia, Duero').waitFor();
  expect(await readBrands(pau)).toEqual([]);
  await there.getByRole('button', { name: 'Añadir', exact: true }).click();
  await there.getByText('Hecho. Todo está en su sitio.').waitFor();
  expect((await readBrands(pau)).map(({ name }) => name)).toEqual(['Fibralia', 'Duero']);
});
