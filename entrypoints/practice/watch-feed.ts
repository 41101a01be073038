import { startMarks } from '../../lib/contexts/marks/start-marks';
import { startWatch, type Watch } from '../../lib/contexts/watch/start-watch';
import type { Brand } from '../../lib/domain/brand/brand';
import type { Locale } from '../../lib/i18n/catalogue';
import { practiceAdapter } from '../../lib/sites/practice/practice-adapter';

/** The same watch and the same panel as on the sites, with nothing kept. */
export function watchFeed(locale: Locale, brands: readonly Brand[]): Watch {
  return startWatch({
    reader: practiceAdapter,
    brands,
    locale,
    isPractice: true,
    loadMarks: async () => startMarks(practiceAdapter),
    loadAssist: async () => {
      const { startAssist } = await import('../../lib/contexts/assist/start-assist');
      startAssist();
    },
    stop: new AbortController(),
  });
}
