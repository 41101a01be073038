import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readStorage, seedStorage } from '../support/extension-storage';
import { projectRoot } from '../support/project-root';
import { createSampleLog, SAMPLE_BRAND, SAMPLE_NOTE } from '../support/report-sample';
import { seedLog } from '../support/seed-log';
import { waitUntil } from '../support/wait-until';
import { type Desk, openDesk } from './open-desk';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOTEL = { id: 'hotel', name: 'Hotel Miramar', aliases: ['@HotelMiramar'] };
const WEEK = 'from=2026-11-16&to=2026-11-22';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.prepare([SAMPLE_BRAND, HOTEL]);
  await seedLog(desk.browser, createSampleLog());
});
afterAll(() => desk?.close());
beforeEach(() => seedStorage(desk.browser, { reportNotes: [] }));
afterEach(() => desk.tidy());

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

async function openReport(search = `client=fibralia&${WEEK}`): Promise<Page> {
  const page = await desk.browser.openExtensionPage(`report.html?${search}`);
  await page.locator('.paper').waitFor();
  return page;
}

async function saveAs(page: Page, label: string): Promise<{ name: string; text: string }> {
  await page.getByText('Guardar', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

const readNote = (page: Page) => page.getByRole('textbox').inputValue();

describe('C34: the weekly report, one click a client', () => {
  test('tells the week in words, three drawings and lists, and nothing of the other client', async () => {
    const page = await openReport();
    await page.getByRole('heading', { name: 'Fibralia' }).waitFor();
    await page.getByText('42 de 48').waitFor();
    expect(await page.locator('.drawing svg[role="img"][aria-label]').count()).toBe(3);
    expect(await page.locator('figure table').count()).toBe(3);
    await page.getByText('«Vino el técnico y se disculpó. Así sí.»').waitFor();
    await page.getByLabel('Cliente').selectOption('hotel');
    await page.getByRole('heading', { name: 'Hotel Miramar' }).waitFor();
    const paper = (await page.locator('.paper').textContent()) ?? '';
    expect(paper).not.toMatch(/Fibralia|fibra|técnico/);
    expect(paper).toContain('Los días tranquilos también son una buena noticia.');
  });

  test.each(['light', 'dark'] as const)('passes axe, %s', async (colorScheme) => {
    const page = await openReport();
    await page.emulateMedia({ colorScheme });
    await page.getByText('Fechas').click();
    await page.getByText('Guardar', { exact: true }).click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('hides names, and says in the address what is shown', async () => {
    const page = await openReport();
    await page.getByRole('button', { name: 'Ocultar nombres' }).click();
    await page.getByText('Una persona · de queja a gracias').first().waitFor();
    expect(await page.locator('.paper').textContent()).not.toMatch(/Lucía|Ferrer|Marta/);
    expect(await page.locator('.paper a').count()).toBe(0);
    expect(page.url()).toContain('names=hidden');
    await page.reload();
    await page.getByText('Una persona · de queja a gracias').first().waitFor();
  });

  test('goes back and forth in time and speaks the language that is asked for', async () => {
    const page = await openReport();
    await page.getByRole('button', { name: 'Periodo anterior' }).click();
    await page.getByText('Semana del 9 al 15 de noviembre de 2026').waitFor();
    await page.getByText('Mes', { exact: true }).click();
    await page.getByText('Noviembre de 2026').waitFor();
    await page.getByLabel('Idioma del informe').selectOption('ca');
    await page.getByText('Novembre del 2026').waitFor();
    expect(await page.locator('.paper').getAttribute('lang')).toBe('ca');
  });

  test('keeps what the team writes for next week, for this client and these days alone', async () => {
    const page = await openReport();
    await page.getByRole('textbox').fill(SAMPLE_NOTE);
    await waitUntil('the note is kept', async () => {
      const notes = (await readStorage(desk.browser, 'reportNotes')) as { next: string }[];
      return notes[0]?.next === SAMPLE_NOTE;
    });
    await page.getByRole('button', { name: 'Periodo anterior' }).click();
    await page.getByText('Semana del 9 al 15').waitFor();
    await waitUntil('these days have none', async () => (await readNote(page)) === '');
    await page.getByRole('button', { name: 'Periodo siguiente' }).click();
    await page.getByText('Semana del 16 al 22').waitFor();
    await waitUntil('it is back', async () => (await readNote(page)) === SAMPLE_NOTE);
  });

  test('is saved as a page that needs nothing else, as text and as a table', async () => {
    const page = await openReport();
    await page.getByRole('textbox').fill('Dar una hora & <nada más>');
    const html = await saveAs(page, 'Página web (HTML)');
    expect(html.name).toBe('informe-fibralia-2026-11-16-2026-11-22.html');
    expect(html.text).not.toMatch(/<script|<link|<textarea|src=|url\(/);
    expect(html.text).toContain('Dar una hora &amp; &lt;nada más&gt;');
    const copy = await desk.browser.newPage();
    await copy.setContent(html.text);
    expect(await copy.locator('h1').textContent()).toBe('Fibralia');
    expect(await copy.locator('svg[role="img"]').count()).toBe(3);
    expect(await copy.locator('.mirror').isVisible()).toBe(true);
    const markdown = await saveAs(page, 'Texto (Markdown)');
    expect(markdown.text).toContain('# Fibralia');
    expect(markdown.text).toContain('Dar una hora & \\<nada más\\>');
    const table = await saveAs(page, 'Tabla (CSV)');
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text).toContain('"Fibralia";"Semana del 16 al 22 de noviembre de 2026"');
  });

  test('docs/report-sample.html says what the report of the invented week says', async () => {
    const page = await openReport();
    await page.getByRole('textbox').fill(SAMPLE_NOTE);
    const { text } = await saveAs(page, 'Página web (HTML)');
    const copy = await desk.browser.newPage();
    const read = async (html: string) => {
      await copy.setContent(html);
      return copy.locator('.paper').textContent();
    };
    const sample = readFileSync(join(projectRoot, 'docs/report-sample.html'), 'utf8');
    expect(await read(text)).toBe(await read(sample));
  });

  test('fits on one sheet of A4, light whatever the screen is', async () => {
    const page = await openReport();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('textbox').fill(SAMPLE_NOTE);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  });

  test('no width cuts anything off', async () => {
    const page = await openReport();
    for (const width of [360, 700, 826, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      // The drawings follow a frame later.
      await page.waitForFunction((most) => document.documentElement.scrollWidth <= most, width);
    }
  });
});
