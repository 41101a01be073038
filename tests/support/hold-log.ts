import type { ExtensionBrowser } from './launch-with-extension';

/**
 * Keeps every writer of the log waiting until the function that it gives is called: a background
 * that is ended meanwhile is ended in the middle of its work. The log must have been opened before.
 */
export async function holdLog(browser: ExtensionBrowser): Promise<() => Promise<void>> {
  const page = await browser.findInsider();
  await page.evaluate(hold);
  return () => page.evaluate(() => dispatchEvent(new Event('release-log'))).then(() => {});
}

/** Runs in the browser: a transaction lives for as long as somebody asks it something. */
async function hold(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('respira-log');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const change = database.transaction(['mentions', 'replies'], 'readwrite');
  change.oncomplete = () => database.close();
  let isHeld = true;
  addEventListener(
    'release-log',
    () => {
      isHeld = false;
    },
    { once: true },
  );
  await new Promise<void>((resolve) => {
    const ask = () => {
      resolve();
      if (isHeld) change.objectStore('mentions').count().onsuccess = ask;
    };
    ask();
  });
}
