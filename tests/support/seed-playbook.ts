import type { Playbook } from '../../lib/domain/playbook/playbook';
import type { ExtensionBrowser } from './launch-with-extension';

/** Known only inside the extension, where the functions below run. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };

/** Keeps a playbook as the options page would; gives what the background answered. */
export async function seedPlaybook(
  browser: ExtensionBrowser,
  playbook: Playbook,
): Promise<unknown> {
  const page = await browser.findInsider();
  return page.evaluate((data) => chrome.runtime.sendMessage({ respira: 'savePlaybook', data }), {
    playbook,
  });
}
