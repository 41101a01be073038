import { defineContentScript } from '#imports';
import { startWatch } from '../../lib/contexts/watch/start-watch';
import { askBackground } from '../../lib/messaging/ask-background';
import { onMessage } from '../../lib/messaging/messenger';
import { findAdapter } from '../../lib/sites/registry';
import { brandsItem } from '../../lib/storage/brands';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://*.facebook.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const adapter = findAdapter(new URL(location.href));
    if (!adapter) return;
    const stop = new AbortController();
    const watch = startWatch({
      adapter,
      brands: await brandsItem.getValue(),
      locale: resolveLocale(await settingsItem.getValue()),
      isPractice: false,
      loadAssist: () => askBackground('openAssist', undefined),
      stop,
    });
    const unwatch = [
      brandsItem.watch((brands) => watch.setBrands(brands)),
      settingsItem.watch((settings) => watch.setLocale(resolveLocale(settings))),
      onMessage('readPageState', () => watch.readState()),
    ];
    stop.signal.addEventListener('abort', () => {
      for (const end of unwatch) end();
    });
  },
});
