import type { ExtensionBrowser } from './launch-with-extension';

/**
 * Leaves the extension no room, until the function that it gives is called. Call before the log is
 * opened for the first time: the browser believes for half a minute what it found out before.
 */
export async function fillDisk(browser: ExtensionBrowser): Promise<() => Promise<void>> {
  const page = await browser.findInsider();
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}
