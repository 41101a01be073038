import { isAnswer } from '../../lib/domain/log/is-answer';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import { listStale } from '../../lib/storage/days';
import { createWaiting, dayOfMention, dayOfReply } from '../../lib/storage/refresh-waiting';
import type { ExtensionBrowser } from './launch-with-extension';

interface Log {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises?: PromiseRecord[];
}

/** Writes rows into the extension's log, as if they had come with time. */
export async function seedLog(browser: ExtensionBrowser, seed: Log): Promise<void> {
  const page = await openWithLog(browser);
  const log = { ...seed, ...createDerived(seed) };
  await page.evaluate(async (rows) => {
    const db = await open();
    const change = db.transaction(
      ['mentions', 'replies', 'promises', 'waiting', 'staleDays'],
      'readwrite',
    );
    for (const row of rows.waiting) change.objectStore('waiting').put(row);
    for (const row of rows.staleDays) change.objectStore('staleDays').put(row);
    for (const row of rows.mentions) change.objectStore('mentions').put(row);
    for (const row of rows.promises ?? []) change.objectStore('promises').put(row);
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

/** What the background would have noted with these rows. */
function createDerived({ mentions, replies }: Log) {
  const answered = new Set(replies.filter(isAnswer).map(({ mentionId }) => mentionId));
  const waiting = mentions.map((one) => createWaiting(one, answered.has(one.id)));
  return {
    waiting: waiting.filter((row) => row !== undefined),
    staleDays: listStale([...mentions.map(dayOfMention), ...replies.map(dayOfReply)]),
  };
}

/** The side panel opens the database with its tables; only then can rows be written. */
async function openWithLog(browser: ExtensionBrowser) {
  const page = await browser.openExtensionPage('sidepanel.html');
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(
      ({ name, version = 0 }) => name === 'respira-log' && version > 1,
    ),
  );
  return page;
}
