import { startMarks } from '../../lib/contexts/marks/start-marks';
import { startWatch, type Watch } from '../../lib/contexts/watch/start-watch';
import type { Locale } from '../../lib/i18n/catalogue';
import { practiceAdapter } from '../../lib/sites/practice/practice-adapter';
import { PRACTICE_BRANDS } from '../../lib/sites/practice/practice-brands';

/** The same watch and the same panel as on the sites, with invented brands and nothing kept. */
export function watchFeed(locale: Locale): Watch {
  return startWatch({
    reader: practiceAdapter,
    brands: PRACTICE_BRANDS,
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
