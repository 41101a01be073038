import { defineContentScript } from '#imports';
import { startWatch, type Watch } from '../../lib/contexts/watch/start-watch';
import { askBackground } from '../../lib/messaging/ask-background';
import { onMessage } from '../../lib/messaging/messenger';
import { findReader } from '../../lib/sites/readers';
import { SITE_MATCHES } from '../../lib/sites/site-matches';
import { BRANDS } from '../../lib/storage/brands-value';
import { followValue } from '../../lib/storage/follow-value';
import { resolveLocale, SETTINGS } from '../../lib/storage/settings-value';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const reader = findReader(location.href);
    if (!reader) return;
    const stop = new AbortController();
    const { signal } = stop;
    let watch: Watch | undefined;
    const brands = await followValue(BRANDS, signal, (next) => watch?.setBrands(next));
    const settings = await followValue(SETTINGS, signal, (next) =>
      watch?.setLocale(resolveLocale(next)),
    );
    watch = startWatch({
      reader,
      brands,
      locale: resolveLocale(settings),
      isPractice: false,
      loadMarks: () => askBackground('loadScript', 'marks'),
      loadAssist: () => askBackground('loadScript', 'assist'),
      stop,
    });
    const { readState } = watch;
    signal.addEventListener('abort', onMessage('readPageState', readState));
  },
});
