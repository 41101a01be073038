import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRIAGE_TYPES, type TriageType } from '../../lib/domain/triage/triage-types';
import type { ChipLook, OpenPanel, PanelLook } from '../fixtures/open-panel/main';
import { GUARDED, PANEL_STATES } from '../fixtures/open-panel/panel-states';
import type { TestBrowser } from '../support/launch-browser';
import { openPanelPage, showPanel } from '../support/open-panel-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'dim', 'grey'] as const;
const LOCALES = ['es', 'en', 'ca'] as const;
const STATES: Record<string, Omit<PanelLook, 'theme' | 'locale'>> = PANEL_STATES;
/** One of each colour, looked at in each theme. */
const FAMILIES: TriageType[] = ['complaint', 'question', 'praise', 'safety', 'troll'];
const MARKED = TRIAGE_TYPES.filter((type) => type !== 'other' && type !== 'notOurs');

interface World {
  openPanel: OpenPanel;
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}
declare const window: World & Window;

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openPanelPage());
  await page.evaluate(axe);
});
afterAll(() => browser?.close());

/** What axe finds against the page as it is; empty is good. */
async function judge(): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the panel in an open root passes axe', () => {
  test.each(Object.keys(STATES))('%s: in each theme and language', async (state) => {
    const look = STATES[state]!;
    for (const theme of THEMES) {
      for (const locale of theme === 'light' ? LOCALES : LOCALES.slice(0, 1)) {
        await showPanel(page, { ...look, theme, locale });
        expect(await judge(), `${theme} ${locale}`).toEqual([]);
      }
    }
  });

  test('the marks in each theme and language, shut and with the card open', async () => {
    const looks: ChipLook[] = [
      ...FAMILIES.flatMap((type) =>
        THEMES.map((theme) => ({ type, theme, locale: 'es' as const })),
      ),
      ...MARKED.map((type) => ({ type, theme: 'light' as const, locale: 'es' as const })),
      ...LOCALES.map((locale) => ({ type: 'complaint' as const, theme: 'light' as const, locale })),
      ...THEMES.map((theme) => ({
        type: 'complaint' as const,
        theme,
        locale: 'ca' as const,
        isAnswered: true,
      })),
      ...THEMES.map((theme) => ({
        type: 'complaint' as const,
        theme,
        locale: 'en' as const,
        isUnsure: true,
      })),
      ...THEMES.flatMap((theme) => {
        const look = { type: 'complaint' as const, theme, locale: 'es' as const };
        return [
          { ...look, isForTwo: true },
          { ...look, isUndo: true },
        ];
      }),
    ];
    for (const look of looks.flatMap((one) => [one, { ...one, isShut: true }])) {
      await page.evaluate((one) => window.openPanel.showChip(one), look);
      expect(await judge(), JSON.stringify(look)).toEqual([]);
    }
  });
});

describe('the rules for what is not ours', () => {
  test.each(THEMES)('pass axe and take the focus: %s', async (theme) => {
    const look: ChipLook = { type: 'complaint', theme, locale: 'es', hasRules: true };
    await page.evaluate((one) => window.openPanel.showChip(one), look);
    await page.getByRole('button', { name: 'No va con nosotros' }).click();
    await page.getByRole('radio').first().waitFor();
    expect(await judge()).toEqual([]);
    await page.getByRole('radio').nth(1).click();
    await page.getByText('También ocultaría 4 de los últimos').waitFor();
    expect(await judge()).toEqual([]);
  });
});

describe('the panel by keyboard', () => {
  /** Name of what has the focus, inside roots too. */
  const readFocus = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
    });
  /** What the keyboard should come to, in the order of reading. */
  const listStops = () =>
    page
      .locator('aside.panel')
      .evaluate((panel) =>
        [...panel.querySelectorAll<HTMLElement>('button, a, input, select, [tabindex="0"]')]
          .filter((one) => one.tabIndex >= 0 && one.checkVisibility())
          .map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
      );
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return readFocus();
  };

  test('Tab goes through all that can be pressed, from top to bottom, and out again', async () => {
    await showPanel(page, { ...STATES.typed!, theme: 'light', locale: 'es' });
    const stops = await listStops();
    expect(stops[0]).toBe('Cerrar (Esc)');
    expect(stops.at(-1)).toBe('Copiar');
    expect(stops.length).toBeGreaterThan(8);
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    const visited: string[] = [];
    // A sentence under the keyboard shows two buttons more.
    for (let tabs = 0; tabs < stops.length + 3 && visited.at(-1) !== 'Copiar'; tabs += 1) {
      visited.push(await press('Tab'));
    }
    expect(visited.filter((stop) => stops.includes(stop))).toEqual(stops);
    expect(visited).toContain('Otra frase');
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await press('Shift+Tab')).toBe('Copiar');
  });

  test('a check opens to its reason and source, and is set aside, by keys alone', async () => {
    await showPanel(page, { ...STATES.typed!, theme: 'light', locale: 'es' });
    const check = page.getByRole('button', { name: /^Da las gracias/ });
    await check.focus();
    await press('Enter');
    expect(await check.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Se debe dar siempre las gracias').waitFor();
    expect(await judge()).toEqual([]);
    await page.getByRole('button', { name: 'Aquí no' }).press('Enter');
    expect(await judge()).toEqual([]);
    await page.getByRole('button', { name: 'Lo digo de otra forma' }).press('Space');
    await page.getByRole('button', { name: 'Quitar', exact: true }).last().press('Enter');
    expect(await page.evaluate(() => window.openPanel.asked)).toContain('aside');
  });

  test('personal data is asked about before it goes in, and goes in after a yes', async () => {
    await showPanel(page, { ...GUARDED, theme: 'light', locale: 'es' });
    const before = await page.evaluate(() => window.openPanel.asked.length);
    await page.getByRole('button', { name: 'Poner en la respuesta' }).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await judge()).toEqual([]);
    expect(await page.evaluate(() => window.openPanel.asked.length)).toBe(before);
    await page.getByRole('button', { name: 'Ponerla así' }).press('Enter');
    expect(await page.evaluate(() => window.openPanel.asked.slice(-1))).toEqual(['put']);
  });

  test('arrows go from sentence to sentence; another wording, or away with it', async () => {
    await showPanel(page, { ...STATES.writing!, theme: 'light', locale: 'es' });
    const sentences = page.locator('.draft .move');
    const count = await sentences.count();
    await sentences.first().focus();
    const [first, second] = await sentences.allTextContents();
    expect(await press('ArrowRight')).toBe(second);
    expect(await press('ArrowLeft', 'ArrowLeft')).toBe(first);
    for (let at = 1; at < count; at += 1) await press('ArrowDown');
    expect(await press('ArrowDown')).toBe((await sentences.allTextContents()).at(-1));
    await sentences.first().focus();
    expect(await press('Tab')).toBe('Otra frase');
    await press('Enter');
    expect(await sentences.first().textContent()).not.toBe(first);
    await press('Tab');
    expect(await readFocus()).toBe('Quitar');
    await press('Enter');
    expect(await sentences.count()).toBe(count - 1);
  });

  test('Escape asks to close, from wherever the focus is in the panel', async () => {
    await showPanel(page, { ...STATES.typed!, theme: 'light', locale: 'es' });
    for (const stop of await page.locator('aside.panel button').all()) {
      const before = await page.evaluate(() => window.openPanel.asked.length);
      await stop.focus();
      await page.keyboard.press('Escape');
      expect(await page.evaluate((from) => window.openPanel.asked.slice(from), before)).toEqual([
        'close',
      ]);
    }
  });

  test('the card opens with the focus on its main action, and Escape closes it', async () => {
    await page.evaluate(() =>
      window.openPanel.showChip({ locale: 'es', theme: 'light', type: 'complaint' }),
    );
    expect(await readFocus()).toBe('Responder');
    expect(await press('Tab')).toBe('No es una queja');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.openPanel.asked.at(-1))).toBe('closeCard');
  });
});
