import type { PageKey } from '../../lib/domain/keys/page-keys';
import type { ExtensionBrowser } from './launch-with-extension';

interface Tab {
  id?: number;
}

declare const chrome: {
  tabs: { query(wanted: { active: true; lastFocusedWindow: true }): Promise<Tab[]> };
  commands: { onCommand: { dispatch(name: string, tab: Tab | undefined): void } };
};

/** One of the extension's keys, as the browser tells the background of it: pages never see them. */
export async function pressKey(browser: ExtensionBrowser, key: PageKey): Promise<void> {
  const worker = await browser.findWorker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, key);
}
