import type { ExtensionBrowser } from './launch-with-extension';

/** Takes all replies and promises out of the extension's log: nothing was answered before. */
export async function clearReplies(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.findInsider();
  await page.evaluate(clearTables, ['replies', 'promises']);
}

/** Runs in the browser: no name of this file is known there. */
async function clearTables(tables: string[]): Promise<void> {
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opened before the extension has made its tables, it would be an empty database in their place.
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'respira-log' && version > 1)) return;
  const database = await settle(indexedDB.open('respira-log'));
  const there = tables.filter((table) => database.objectStoreNames.contains(table));
  for (const table of there) {
    await settle(database.transaction(table, 'readwrite').objectStore(table).clear());
  }
  database.close();
}
