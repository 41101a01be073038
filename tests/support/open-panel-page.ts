import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenPanel, PanelLook } from '../fixtures/open-panel/main';
import { buildOpenPanel } from './build-open-panel';
import { launchBrowser, type TestBrowser } from './launch-browser';
import { projectRoot } from './project-root';

declare const window: { openPanel: OpenPanel } & Window;

/** Opens the page that shows panel and chip in open roots. Nothing moves in it. */
export async function openPanelPage(): Promise<{ browser: TestBrowser; page: Page }> {
  const folder = await buildOpenPanel();
  const browser = await launchBrowser({ port: 9, viewport: { width: 1400, height: 1000 } });
  const page = await browser.newPage();
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
  return { browser, page };
}

export async function showPanel(page: Page, look: PanelLook): Promise<void> {
  await page.evaluate((one) => window.openPanel.showPanel(one), look);
  await page.locator('aside.panel').waitFor();
}
