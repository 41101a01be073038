import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PanelPhase } from '../../components/panel/panel-state';
import type { TriageType } from '../../lib/domain/triage/verdict';
import type { ChipLook, OpenPanel, PanelLook } from '../fixtures/open-panel/main';
import { buildOpenPanel } from '../support/build-open-panel';
import { launchBrowser, type TestBrowser } from '../support/launch-browser';
import { projectRoot } from '../support/project-root';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'dim', 'grey'] as const;
const LOCALES = ['es', 'en', 'ca'] as const;
const TYPED = 'Hola Lucía, LO SENTIMOS. Danos tu DNI y lo miramos.';
const REFUSED = { text: 'Hola, Lucía. Lo miramos hoy.', isGarbled: false };

const STATES: Record<string, { phase: PanelPhase } & Partial<PanelLook>> = {
  writing: { phase: { name: 'writing' } },
  typed: { phase: { name: 'writing' }, typed: TYPED },
  gone: { phase: { name: 'writing' }, typed: TYPED, isAlive: false, isOnPage: false },
  placed: { phase: { name: 'placed' }, typed: TYPED },
  refused: { phase: { name: 'refused', ...REFUSED, isCopied: true } },
  failed: { phase: { name: 'failed' }, typed: TYPED },
  sent: { phase: { name: 'sent', state: 'confirmed', record: 'kept' } },
  unrecorded: { phase: { name: 'unrecorded', reason: 'full' } },
};
const TYPES: TriageType[] = ['complaint', 'question', 'praise', 'safety', 'legal'];

interface World {
  openPanel: OpenPanel;
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}
declare const window: World & Window;

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  const folder = await buildOpenPanel();
  browser = await launchBrowser({ port: 9, viewport: { width: 1400, height: 1000 } });
  page = await browser.newPage();
  // Colours are judged where they come to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('https://open.example/*', (route) => {
    const isScript = route.request().url().endsWith('.js');
    const path = isScript
      ? join(folder, 'main.js')
      : `${projectRoot}tests/fixtures/open-panel/index.html`;
    return route.fulfill({ path, contentType: isScript ? 'text/javascript' : 'text/html' });
  });
  await page.goto('https://open.example/');
  await page.waitForFunction(() => 'openPanel' in window);
  await page.evaluate(axe);
});
afterAll(() => browser?.close());

async function showPanel(look: PanelLook): Promise<void> {
  await page.evaluate((one) => window.openPanel.showPanel(one), look);
  await page.locator('aside.panel').waitFor();
}

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
        await showPanel({ ...look, theme, locale });
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
    await showPanel({ ...STATES.writing!, theme: 'light', locale: 'es' });
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
    await showPanel({ ...STATES.writing!, theme: 'light', locale: 'es' });
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
    await showPanel({ ...STATES.typed!, theme: 'light', locale: 'es' });
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
