import { askBackground, isExtensionAlive } from '../../messaging/ask-background';
import { onMessage } from '../../messaging/messenger';
import type { SiteReader } from '../../sites/site-adapter';
import { BRANDS } from '../../storage/brands-value';
import { followValue } from '../../storage/follow-value';
import { resolveLocale, SETTINGS, type Settings } from '../../storage/settings-value';
import { startWatch } from './start-watch';

/** Watches the page for posts that name a saved brand, as long as the extension is there. */
export async function watchSite(reader: SiteReader): Promise<void> {
  const stop = new AbortController();
  try {
    await watchUntil(stop, reader);
  } catch (error) {
    stop.abort();
    // Reloaded while we begin: the page is left alone, without a word.
    if (isExtensionAlive()) throw error;
  }
}

async function watchUntil(stop: AbortController, reader: SiteReader): Promise<void> {
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
}
