import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './launch-with-extension';

/** Known only in the browser's own page and inside the extension, where the functions below run. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(wanted: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(wanted: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
  windows: { create(wanted: { incognito: boolean; url: string }): Promise<unknown> };
};

/** Lets the extension into private windows, as a person does in the browser's list of extensions. */
export async function allowPrivateWindows(browser: ExtensionBrowser): Promise<void> {
  const { context, extensionId } = browser;
  const worker = await browser.findWorker();
  const isGone = new Promise((resolve) => worker.once('close', resolve));
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  // Outside developer mode an unpacked extension does not come back from the reload that follows.
  await list.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const isBack = context.waitForEvent('serviceworker');
  await list.evaluate(
    (id) =>
      chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        incognitoAccess: true,
      }),
    extensionId,
  );
  await Promise.all([isGone, isBack]);
  // The browser ends with its last page.
  await list.goto('about:blank');
}

/** Opens a site's page in a private window of its own. */
export async function openPrivatePage(browser: ExtensionBrowser, url: string): Promise<Page> {
  const insider = await browser.openExtensionPage('manifest.json');
  const opened = browser.context.waitForEvent('page');
  await insider.evaluate(
    (address) => chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  const page = await opened;
  await page.waitForURL(url);
  await page.setViewportSize({ width: 1400, height: 1000 });
  await insider.close();
  return page;
}
