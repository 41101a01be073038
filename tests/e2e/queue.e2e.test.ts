import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MentionRecord } from '../../lib/domain/log/log-entry';
import { seedStorage } from '../support/extension-storage';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../support/log-samples';
import { readLog } from '../support/read-log';
import { seedLog } from '../support/seed-log';
import { waitUntil } from '../support/wait-until';
import { chipOf } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';

const BRAND_ID = '7c1e2b4a-0d5f-4a3b-9c1d-2e3f4a5b6c7d';
const MINUTE = 60_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([{ ...FIBRALIA, id: BRAND_ID }]));
afterEach(() => desk.tidy());

function wait(id: string, text: string, minutesAgo: number, part: Partial<MentionRecord> = {}) {
  const at = new Date(Date.now() - minutesAgo * MINUTE).toISOString();
  const url = `https://x.com/ejemplo/status/${id}`;
  return createMentionRecord({
    id: `x:${id}:${BRAND_ID}`,
    brandId: BRAND_ID,
    authorKey: `x:ejemplo${id}`,
    post: { ...SAMPLE_POST, id, url, text, postedAt: at, author: { name: `Persona ${id}` } },
    seenAt: at,
    ...part,
  });
}

const mentions = [
  wait('1', 'Llevo dos días sin fibra', 20),
  wait('2', 'La factura sigue mal', 95),
  wait('3', 'Sois unos inútiles', 30, {
    verdict: {
      ...SAMPLE_VERDICT,
      type: 'abuse',
      evidence: [{ start: 10, end: 18, weight: -4, why: 'abuse' }],
    },
  }),
];

async function openQueue(): Promise<Page> {
  await seedStorage(desk.browser, {
    rounds: { morningSeenAt: new Date().toISOString(), searches: {} },
  });
  return desk.browser.openExtensionPage('sidepanel.html');
}

describe('the queue', () => {
  test('C5: who has the least time is first; closed, it is gone, and undone it is back', async () => {
    await seedLog(desk.browser, { mentions, replies: [] });
    const page = await openQueue();
    const first = page.getByRole('region', { name: 'Ahora' });
    await first.getByText('La factura sigue mal').waitFor();
    await first.getByRole('button', { name: 'Qué hacer con el mensaje de Persona 2' }).click();
    await first.getByRole('button', { name: 'En privado' }).click();
    await first.getByText('Llevo dos días sin fibra').waitFor();
    const { mentions: kept } = await readLog(desk.browser);
    expect(kept.find(({ id }) => id.startsWith('x:2:'))?.handling?.closed?.reason).toBe('private');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await first.getByText('La factura sigue mal').waitFor();
  });

  test('C5: nothing is lost on reload', async () => {
    const page = await openQueue();
    await page.getByText('La factura sigue mal').waitFor();
    await page.reload();
    await page.getByText('La factura sigue mal').waitFor();
    await page.getByText('Llevo dos días sin fibra').waitFor();
  });

  test('C18, C47: insults wait aside, covered until somebody looks', async () => {
    const page = await openQueue();
    await page.getByRole('button', { name: 'Un mensaje que puede quedar sin respuesta' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Persona 3' });
    expect(await row.locator('.covered').textContent()).toBe('inútiles');
    await row.getByRole('button', { name: 'Persona 3' }).click();
    await row.getByRole('button', { name: 'Ver', exact: true }).click();
    await row.locator('.covered').waitFor({ state: 'detached' });
  });

  test('a post is passed on, and taken back', async () => {
    const page = await openQueue();
    const row = page.getByRole('listitem').filter({ hasText: 'Persona 1' });
    await row.getByRole('button', { name: 'Persona 1' }).click();
    await row.getByRole('combobox', { name: 'Nombre' }).fill('Ana');
    await row.getByRole('button', { name: 'Pasar' }).click();
    await page.getByText('Pasado a Ana.').waitFor();
    await page.getByRole('button', { name: 'Uno pasado a otra persona' }).click();
    await page.getByRole('button', { name: 'Persona 1' }).click();
    await page.getByRole('button', { name: 'Recuperar' }).click();
    await page
      .getByRole('button', { name: 'Uno pasado a otra persona' })
      .waitFor({ state: 'detached' });
  });
});

describe('C32: hand-over', () => {
  test('what waits goes into a file; brought in, it says from whom it comes', async () => {
    const page = await openQueue();
    await page.getByRole('button', { name: 'Pasar el turno' }).click();
    await page.getByRole('textbox', { name: 'Tu nombre' }).fill('Ana');
    await page
      .getByRole('textbox', { name: 'Nota para quien sigue' })
      .fill('La factura corre prisa.');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar archivo' }).click();
    const file = await (await saved).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ from: 'Ana' });
    await page.locator('input[type="file"]').setInputFiles(file);
    await page
      .getByText(/De Ana\. Mensajes: \d+\. Promesas: 0\. «La factura corre prisa\.»/)
      .waitFor();
    await page.getByRole('button', { name: 'Volver' }).click();
    await page.getByText('Te lo pasa Ana.').first().waitFor();
  });
});

describe('C1: morning round', () => {
  test('shows who waits and which searches were not opened today; a search marks new posts', async () => {
    await seedStorage(desk.browser, { rounds: { searches: {} } });
    const page = await desk.browser.openExtensionPage('sidepanel.html');
    await page.getByRole('heading', { name: 'Buenos días' }).waitFor();
    await page.getByText(/esperan, el más antiguo hace/).waitFor();
    expect(await page.getByText('sin ver hoy').count()).toBe(2);
    const opened = desk.browser.context.waitForEvent('page');
    await page.getByRole('button', { name: /Buscar en X/ }).click();
    const search = await opened;
    expect(new URL(search.url()).searchParams.get('q')).toBe(
      '("Fibralia" OR @Fibralia) -from:Fibralia',
    );
    const eyes = await desk.look(search);
    await eyes.find(chipOf('Lucía Ferrer'));
    await page.getByText(/visto hoy a las/).waitFor();
    await page.getByRole('button', { name: 'Empezar por lo primero' }).click();
    await page.getByRole('region', { name: 'Ahora' }).waitFor();
    await waitUntil('what was found waits in the log', async () => {
      const { mentions: kept } = await readLog(desk.browser);
      return kept.some(({ post }) => post.author.name === 'Lucía Ferrer');
    });
  });
});
