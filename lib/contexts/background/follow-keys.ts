import { browser } from '#imports';
import { isPageKey, type PageKey, type PageKeys } from '../../domain/keys/page-keys';
import { onMessage, sendMessage } from '../../messaging/messenger';
import { allowOwnScript } from './sender';

/** Hands the browser's own keys for us to the page in front, and tells which ones they are. */
export function followKeys(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined && isPageKey(name)) void press(name, tab.id);
  });
  onMessage('readKeys', ({ sender }) => {
    allowOwnScript(sender);
    return readKeys();
  });
}

/** A page without a mark has nobody who listens. */
async function press(key: PageKey, tabId: number): Promise<void> {
  await sendMessage('pressKey', key, tabId).catch(() => undefined);
}

/** The person may have changed them, or taken them away. */
async function readKeys(): Promise<PageKeys> {
  const keys: PageKeys = {};
  for (const { name, shortcut } of await browser.commands.getAll()) {
    if (isPageKey(name) && shortcut) keys[name] = shortcut;
  }
  return keys;
}
