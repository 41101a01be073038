import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { killWhile } from '../support/kill-while';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../support/log-samples';
import { readLog } from '../support/read-log';
import { seedLog } from '../support/seed-log';
import { type Desk, openDesk } from './open-desk';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COUNT = 3_000;
const PASTED = { ...SAMPLE_POST, site: 'pasted' as const, author: { name: 'Berta Ruiz' } };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.prepare([{ id: 'brand', name: 'Fibralia' }]);
  const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString();
  const clients = [
    { brandId: 'brand', brandName: 'Fibralia' },
    // Saved no more; what people said of it is still in the log.
    { brandId: 'gone', brandName: 'Hotel Miramar' },
  ];
  const all = Array.from({ length: COUNT }, (_, index) => index);
  const ofPost = (index: number) => ({
    ...clients[index % 2],
    id: `x:${index}:${clients[index % 2]?.brandId}`,
  });
  await seedLog(desk.browser, {
    mentions: [
      ...all.map((index) => createMentionRecord({ ...ofPost(index), seenAt: at(index) })),
      createMentionRecord({
        id: 'pasted:1:brand',
        authorKey: 'pasted:berta ruiz',
        brandId: 'brand',
        post: PASTED,
      }),
    ],
    replies: all.slice(0, 200).map((index) => {
      const { id, ...client } = ofPost(index);
      return createReplyRecord({
        ...client,
        id: `r${index}`,
        mentionId: id,
        sentAt: at(index + 1),
      });
    }),
  });
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

async function countOf(brandId: string): Promise<number[]> {
  const { mentions, replies } = await readLog(desk.browser);
  return [mentions, replies].map((rows) => rows.filter((row) => row.brandId === brandId).length);
}

const openData = () => desk.browser.openExtensionPage('options.html#data');
const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function saveLog(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar el registro' }).click();
  await rowOf(page, 'Archivo del registro').getByText('Guardado.').waitFor();
  return (await saved).path();
}

describe('the log as a whole, in the options', () => {
  let file: string;

  test('C36: of a person whose post was pasted, all is shown, given to them, and erased with proof', async () => {
    const page = await openData();
    const row = rowOf(page, 'Olvidar a una persona');
    await row.getByRole('button', { name: 'Elegir' }).click();
    await row.getByText('Otra red').click();
    await row.getByRole('textbox').fill('Berta Ruiz');
    await row.getByRole('button', { name: 'Ver qué hay' }).click();
    await row.getByText('De Berta Ruiz, en Fibralia. Mensajes: 1. Respuestas: 0.').waitFor();
    const saved = page.waitForEvent('download');
    await row.getByRole('button', { name: 'Guardar lo suyo' }).click();
    const held = readFileSync(await (await saved).path(), 'utf8');
    expect(JSON.parse(held).mentions).toHaveLength(1);
    expect(held).not.toContain('Lucía');
    await row.getByRole('button', { name: 'Borrar lo suyo' }).click();
    await row.getByRole('button', { name: 'Sí, borrar todo lo de Berta Ruiz' }).click();
    await row
      .getByText('Borrado todo lo de Berta Ruiz: 1. Filas que quedan en 6 tablas: 0.')
      .waitFor();
    const { mentions } = await readLog(desk.browser);
    expect(mentions.filter(({ post }) => post.author.name === 'Berta Ruiz')).toEqual([]);
    expect(mentions).toHaveLength(COUNT);
  });

  test('a client that is gone is erased with proof, though the background is ended again and again', async () => {
    const page = await openData();
    file = await saveLog(page);
    const row = rowOf(page, 'Borrar el registro de un cliente');
    await row.getByRole('button', { name: 'Elegir' }).click();
    await row.getByRole('combobox', { name: 'Cliente' }).selectOption('Hotel Miramar');
    await row.getByText(`Mensajes: ${COUNT / 2}. Respuestas: 100. Promesas: 0.`).waitFor();
    await row.getByRole('button', { name: 'Borrar este registro' }).click();
    await killWhile(desk.browser, 3_000, async () => {
      await row.getByRole('button', { name: 'Sí, borrar el registro de Hotel Miramar' }).click();
      await row
        .getByRole('progressbar', { name: 'Borrando el registro de Hotel Miramar' })
        .waitFor();
    });
    const proof = /^Borrado el registro de Hotel Miramar\. Filas que quedan en \d+ tablas: 0\.$/;
    await row.getByText(proof).waitFor({ timeout: 60_000 });
    expect(await countOf('gone')).toEqual([0, 0]);
    expect(await countOf('brand')).toEqual([COUNT / 2, 100]);
  });

  test('what was saved comes back; stopped or cut off, it goes on with the same file', async () => {
    const page = await openData();
    const row = rowOf(page, 'Archivo del registro');
    await row.locator('input[type="file"]').setInputFiles(file);
    await row.getByRole('progressbar', { name: /^Trayendo/ }).waitFor();
    // The page that brings it is closed half-way.
    await page.close();
    const again = await openData();
    const sameRow = rowOf(again, 'Archivo del registro');
    await sameRow.locator('input[type="file"]').setInputFiles(file);
    await sameRow.getByText(/^Hecho: /).waitFor({ timeout: 60_000 });
    expect(await countOf('gone')).toEqual([COUNT / 2, 100]);
    expect(await countOf('brand')).toEqual([COUNT / 2, 100]);
  });

  test('the index is made again', async () => {
    const page = await openData();
    await page.getByText('Si algo no cuadra').click();
    const row = rowOf(page, 'Rehacer el índice').last();
    await row.getByRole('button', { name: 'Rehacerlo' }).click();
    await row.getByText('Hecho. Todo está contado de nuevo.').waitFor({ timeout: 20_000 });
  });

  test('what is no log is refused in words, and nothing changes', async () => {
    const page = await openData();
    const row = rowOf(page, 'Archivo del registro');
    const buffer = Buffer.from('{"format":"other"}');
    await row
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await row.getByText('Este archivo no es un registro de Respira.').waitFor();
    expect(await countOf('brand')).toEqual([COUNT / 2, 100]);
  });

  test.each([
    ['light', 1100],
    ['dark', 360],
  ] as const)('passes axe and fits with all of it open: %s, %d px', async (colorScheme, width) => {
    const page = await openData();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const person = rowOf(page, 'Olvidar a una persona');
    await person.getByRole('button', { name: 'Elegir' }).click();
    await person.getByRole('textbox').fill('@lucia_ej');
    await person.getByRole('button', { name: 'Ver qué hay' }).click();
    await person.getByRole('button', { name: 'Borrar lo suyo' }).click();
    const client = rowOf(page, 'Borrar el registro de un cliente');
    await client.getByRole('button', { name: 'Elegir' }).click();
    await client.getByRole('button', { name: 'Borrar este registro' }).click();
    await page.getByText('Si algo no cuadra').click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
