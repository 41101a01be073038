import type { MentionRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { ExtensionBrowser } from './launch-with-extension';

interface Log {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
}

/** Writes rows into the extension's log, as if they had come with time. */
export async function seedLog(browser: ExtensionBrowser, log: Log): Promise<void> {
  const page = await openWithLog(browser);
  await page.evaluate(async (rows) => {
    const db = await open();
    const change = db.transaction(['mentions', 'replies'], 'readwrite');
    for (const row of rows.mentions) change.objectStore('mentions').put(row);
    for (const row of rows.replies) change.objectStore('replies').put(row);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();

    function open(): Promise<IDBDatabase> {
      return new Promise((resolve, reject) => {
        const request = indexedDB.open('respira-log');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  }, log);
  await page.close();
}

/** All that the log holds now. */
export async function readLog(browser: ExtensionBrowser): Promise<Log> {
  const page = await openWithLog(browser);
  const log = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('respira-log');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const readAll = (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const rows = { mentions: await readAll('mentions'), replies: await readAll('replies') };
    db.close();
    return rows;
  });
  await page.close();
  return log as Log;
}

/** The side panel opens the database with its tables; only then can rows be written. */
async function openWithLog(browser: ExtensionBrowser) {
  const page = await browser.openExtensionPage('sidepanel.html');
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'respira-log'),
  );
  await page.waitForTimeout(200);
  return page;
}
