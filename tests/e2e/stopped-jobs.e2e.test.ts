import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { holdLog } from '../support/hold-log';
import { killWhile } from '../support/kill-while';
import { createMentionRecord } from '../support/log-samples';
import { readLog } from '../support/read-log';
import { seedLog } from '../support/seed-log';
import { waitUntil } from '../support/wait-until';
import { type Desk, openDesk } from './open-desk';

/** Enough for some seconds of erasing, in steps of a few hundred. */
const MANY = 5_000;
const FEW = 300;
const PROOF = /^Borrado el registro de Hotel Miramar\. Filas que quedan en \d+ tablas: 0\.$/;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.prepare([
    { id: 'many', name: 'Hotel Miramar' },
    { id: 'few', name: 'Fibralia' },
  ]);
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

const openData = () => desk.browser.openExtensionPage('options.html#data');
const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** Rows of both clients, the same with each call. */
async function seed(): Promise<void> {
  const mentions = Array.from({ length: MANY + FEW }, (_, index) => {
    const client =
      index < MANY
        ? { brandId: 'many', brandName: 'Hotel Miramar' }
        : { brandId: 'few', brandName: 'Fibralia' };
    const seenAt = new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString();
    return createMentionRecord({ ...client, id: `x:${index}:${client.brandId}`, seenAt });
  });
  await seedLog(desk.browser, { mentions, replies: [] });
}

async function countOf(brandId: string): Promise<number> {
  const { mentions } = await readLog(desk.browser);
  return mentions.filter((row) => row.brandId === brandId).length;
}

async function startErasing(page: Page) {
  const row = rowOf(page, 'Borrar el registro de un cliente');
  await row.getByRole('button', { name: 'Elegir' }).click();
  await row.getByRole('combobox', { name: 'Cliente' }).selectOption('Hotel Miramar');
  await row.getByRole('button', { name: 'Borrar este registro' }).click();
  const yes = row.getByRole('button', { name: 'Sí, borrar el registro de Hotel Miramar' });
  return { row, yes };
}

test('a file of the log that is stopped is not saved; asked for again it is whole', async () => {
  await seed();
  const page = await openData();
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  const row = rowOf(page, 'Archivo del registro');
  const save = row.getByRole('button', { name: 'Guardar el registro' });
  const release = await holdLog(desk.browser);
  await save.click();
  await row.getByRole('button', { name: 'Parar' }).click();
  await release();
  await row.getByRole('progressbar').waitFor({ state: 'detached' });
  await waitUntil('it can be asked for again', () => save.isEnabled());
  expect(downloads).toBe(0);
  // The page reads by itself: a background that is ended takes nothing away.
  const saved = page.waitForEvent('download');
  const go = await holdLog(desk.browser);
  await save.click();
  await row.getByRole('progressbar').waitFor();
  await desk.browser.killWorker();
  await go();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(file.mentions).toHaveLength(MANY + FEW);
  expect(downloads).toBe(1);
});

test('erasing that is stopped leaves the rest as it is; asked for again it comes to its end', async () => {
  await seed();
  const page = await openData();
  const first = await startErasing(page);
  await first.yes.click();
  await first.row.getByRole('button', { name: 'Parar' }).click();
  await first.row.getByText(/^Parado/).waitFor();
  const left = await countOf('many');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(MANY);
  // Nothing goes on behind a stop.
  await desk.browser.killWorker();
  await page.reload();
  const second = await startErasing(page);
  await second.row.getByText(`Mensajes: ${left}. `).waitFor();
  await second.yes.click();
  await second.row.getByText(PROOF).waitFor({ timeout: 60_000 });
  expect([await countOf('many'), await countOf('few')]).toEqual([0, FEW]);
});

test('the index is made again to its end, though the background is ended again and again', async () => {
  const page = await openData();
  await page.getByText('Si algo no cuadra').click();
  const row = rowOf(page, 'Rehacer el índice').last();
  await killWhile(desk.browser, 2_000, () =>
    row.getByRole('button', { name: 'Rehacerlo' }).click(),
  );
  await row.getByText('Hecho. Todo está contado de nuevo.').waitFor({ timeout: 60_000 });
  expect(await countOf('few')).toBe(FEW);
});
