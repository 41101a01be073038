import { defineContentScript } from '#imports';
import { startWatch } from '../../lib/contexts/watch/start-watch';
import { askBackground } from '../../lib/messaging/ask-background';
import { onMessage } from '../../lib/messaging/messenger';
import { findReader } from '../../lib/sites/readers';
import { SITE_MATCHES } from '../../lib/sites/site-matches';
import { BRANDS } from '../../lib/storage/brands-value';
import { followValue } from '../../lib/storage/follow-value';
import { resolveLocale, SETTINGS, type Settings } from '../../lib/storage/settings-value';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const reader = findReader(location.href);
    if (!reader) return;
    const stop = new AbortController();
    const { signal } = stop;
    const watch = startWatch({
      reader,
      brands: [],
      locale: 'es',
      isPractice: false,
      loadMarks: () => askBackground('loadScript', 'marks'),
      loadAssist: () => askBackground('loadScript', 'assist'),
      stop,
    });
    const setLocale = (settings: Settings) => watch.setLocale(resolveLocale(settings));
    setLocale(await followValue(SETTINGS, signal, setLocale));
    watch.setBrands(await followValue(BRANDS, signal, watch.setBrands));
    signal.addEventListener('abort', onMessage('readPageState', watch.readState));
  },
});
