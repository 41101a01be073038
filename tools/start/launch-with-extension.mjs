import { chromium } from 'playwright-core';

/**
 * @param {{ executablePath: string, extension: string, profile: string, isHeadless: boolean }} options
 */
export function launchWithExtension({ executablePath, extension, profile, isHeadless }) {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: isHeadless ? { width: 1280, height: 1000 } : null,
    // Playwright's own defaults would switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(isHeadless ? ['--headless=new', '--no-sandbox', '--disable-gpu'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

/**
 * The id that the browser gave the extension; `undefined` if it did not load it.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
export async function findExtensionId(context) {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => undefined));
  return worker && new URL(worker.url()).host;
}
