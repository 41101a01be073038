import { browser } from '#imports';
import type { EngineEditor } from '../../components/pages/options/engine-editor';
import { sendMessage } from '../../lib/messaging/messenger';

/** The background keeps the settings: the key is where only it looks. */
export const engineEditor: EngineEditor = {
  read: () => sendMessage('readEngineSettings', undefined),
  save: (change) => sendMessage('saveEngineSettings', change),
  try: (change) => sendMessage('tryEngine', change),
  requestAccess: (pattern) => browser.permissions.request({ origins: [pattern] }),
  dropAccess: async (pattern) => {
    // What was never given cannot be taken back, and is no loss.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  },
};
