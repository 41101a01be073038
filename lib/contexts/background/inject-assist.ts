import { browser } from '#imports';
import type { Sender } from './sender';

/** Puts the assist script into the frame that asked; false if the browser refuses. */
export async function injectAssist(sender: Sender): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [sender.frameId ?? 0] },
      files: ['/content-scripts/assist.js'],
    });
    return true;
  } catch (error) {
    console.error('Respira: the panel could not be loaded', error);
    return false;
  }
}
