import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { type BrowserOptions, launchBrowser, type TestBrowser } from './launch-browser';
import { projectRoot } from './project-root';
import { waitUntil } from './wait-until';

export interface ExtensionBrowser extends TestBrowser {
  /** Chromium makes it from the folder's path: never the same on two machines. */
  extensionId: string;
  /** The background now; starts anew after a kill. */
  findWorker(): Promise<Worker>;
  /** A page of the extension with no script in it: sees what is kept, whether the background lives or not. */
  findInsider(): Promise<Page>;
  /** Opens one of the extension's own pages, e.g. 'popup.html'. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background as the browser does when it needs the memory; false if it was asleep. */
  killWorker(): Promise<boolean>;
}

/** The browser with the built extension in it; `npm run build` first. */
export async function launchWithExtension(
  options: Omit<BrowserOptions, 'extensionDir'> & { extensionDir?: string },
): Promise<ExtensionBrowser> {
  const extensionDir = options.extensionDir ?? join(projectRoot, '.output/chrome-mv3');
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`No extension in ${extensionDir}: npm run build first.`);
  }
  const browser = await launchBrowser({ ...options, extensionDir });
  const extensionId = new URL((await findWorker(browser)).url()).host;
  await closeWelcome(browser, `chrome-extension://${extensionId}/practice.html`);
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  let insider: Promise<Page> | undefined;
  const findInsider = async () => {
    // A reload of the extension closes its pages.
    if ((await insider)?.isClosed()) insider = undefined;
    insider ??= takeFirstPage(browser, `chrome-extension://${extensionId}/manifest.json`);
    return insider;
  };
  return {
    ...browser,
    extensionId,
    openExtensionPage,
    findInsider,
    findWorker: () => findWorker(browser),
    killWorker: () => killWorker(browser),
  };
}

/**
 * Once installed the extension opens the practice feed, seconds later on a busy machine: that would
 * be taken for a page that a test waits for, and stand before the one that it looks at.
 */
async function closeWelcome({ context }: TestBrowser, url: string): Promise<void> {
  const welcome = await waitUntil(
    'the practice feed has come up',
    async () => context.pages().find((page) => page.url() === url),
    30_000,
  );
  await welcome.close();
}

/** The empty page that every browser starts with. */
async function takeFirstPage({ context }: TestBrowser, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return page;
}

async function findWorker({ context }: TestBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function killWorker({ context }: TestBrowser): Promise<boolean> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return workers.length > 0;
}
