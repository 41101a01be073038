import { browser } from '#imports';
import type { Sender } from '../../messaging/messenger';
import type { ScriptName } from '../../messaging/protocol';

const FILES = {
  marks: '/content-scripts/marks.js',
  assist: '/content-scripts/assist.js',
} as const satisfies Record<ScriptName, string>;

/** Puts a script of ours into the frame that asked; false if the browser refuses. */
export async function loadScript(name: ScriptName, sender: Sender): Promise<boolean> {
  const tabId = sender.tab?.id;
  const file = FILES[name];
  if (tabId === undefined || !file) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [sender.frameId ?? 0] },
      files: [file],
    });
    return true;
  } catch (error) {
    console.error(`Respira: ${name} could not be loaded`, error);
    return false;
  }
}
