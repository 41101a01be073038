import type { MentionRecord, PromiseRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { ExtensionBrowser } from './launch-with-extension';

interface Rows {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

/**
 * Writes mentions, replies and promises into the extension's log, as if they had come with time: the
 * days that they fall on are marked to be counted anew.
 */
export async function seedRows(browser: ExtensionBrowser, rows: Rows): Promise<void> {
  const page = await browser.openExtensionPage('sidepanel.html');
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'respira-log'),
  );
  await page.waitForTimeout(200);
  await page.evaluate(async ({ mentions, replies, promises }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('respira-log');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = db.transaction(['mentions', 'replies', 'promises', 'staleDays'], 'readwrite');
    for (const row of mentions) change.objectStore('mentions').put(row);
    for (const row of replies) change.objectStore('replies').put(row);
    for (const row of promises) change.objectStore('promises').put(row);
    for (const { brandId, seenAt } of mentions) {
      change.objectStore('staleDays').put({ brandId, day: seenAt.slice(0, 10) });
    }
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
    });
    db.close();
  }, rows);
  await page.close();
}
