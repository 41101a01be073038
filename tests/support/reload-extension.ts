import type { ExtensionBrowser } from './launch-with-extension';

/** Known only inside the background, where the function below runs. */
declare const chrome: { runtime: { reload(): void } };

/** Reloads the extension as an update does: scripts on open pages lose it for good. */
export async function reloadExtension(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.findWorker();
  const isGone = new Promise((resolve) => worker.once('close', resolve));
  // The worker that is asked does not live to answer.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await isGone;
}
