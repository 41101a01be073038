import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TriageType } from '../../lib/domain/triage/verdict';
import type { ChipLook, OpenPanel, PanelLook } from '../fixtures/open-panel/main';
import { PANEL_STATES } from '../fixtures/open-panel/panel-states';
import type { TestBrowser } from '../support/launch-browser';
import { openPanelPage, showPanel } from '../support/open-panel-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'dim', 'grey'] as const;
const LOCALES = ['es', 'en', 'ca'] as const;
const STATES: Record<string, Omit<PanelLook, 'theme' | 'locale'>> = PANEL_STATES;
const TYPES: TriageType[] = ['complaint', 'question', 'praise', 'safety', 'legal'];

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
      ...TYPES.flatMap((type) => THEMES.map((theme) => ({ type, theme, locale: 'es' as const }))),
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
    ];
    for (const look of looks.flatMap((one) => [one, { ...one, isShut: true }])) {
      await page.evaluate((one) => window.openPanel.showChip(one), look);
      expect(await judge(), JSON.stringify(look)).toEqual([]);
    }
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
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return readFocus();
  };

  test('Tab goes through all that can be pressed, from top to bottom, and out again', async () => {
    await showPanel(page, { ...STATES.writing!, theme: 'light', locale: 'es' });
    const [sentence = ''] = await page.locator('.draft .move').allTextContents();
    const others = await page.locator('.draft-shut:visible').allTextContents();
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    const stops = ['Cerrar (Esc)', 'Otros tres', sentence, 'Otra frase', 'Quitar', ...others];
    for (const stop of stops) expect(await press('Tab')).toBe(stop);
    expect(await press('Tab')).toMatch(/^\d+ hechas?$/);
    expect(await press('Tab')).toBe('Poner en la respuesta');
    expect(await press('Tab')).toBe('Copiar');
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await press('Shift+Tab')).toBe('Copiar');
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
