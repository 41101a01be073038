import type { Brand } from '../../domain/brand/brand';
import type { Post } from '../../domain/post';
import type { Locale } from '../../i18n/catalogue';
import { createDeskAdapter } from '../../sites/desk/create-desk-adapter';
import { createHandSends } from '../../sites/desk/create-hand-sends';
import type { PressJudge } from '../../sites/site-adapter';
import { startMarks } from '../marks/start-marks';
import { startWatch, type Watch } from '../watch/start-watch';
import { createDeskFinder } from './create-desk-finder';
import { createHandRecorder, type HandRecorder } from './create-hand-recorder';

export interface Desk {
  setLocale: Watch['setLocale'];
  record: HandRecorder;
  judge: PressJudge;
}

/** The same watch and the same panel as on the sites, for the one post of this page. */
export function startDesk(
  { post, brand }: { post: Post; brand: Brand },
  locale: Locale,
  stop: AbortController,
): Desk {
  const sends = createHandSends();
  const account = brand.ownAccounts[0] ?? brand.name;
  const adapter = createDeskAdapter({ post, account, sends });
  const findMentions = createDeskFinder(brand);
  const watch = startWatch({
    reader: adapter,
    brands: [brand],
    locale,
    createFinder: () => findMentions,
    isPractice: false,
    loadMarks: async () => startMarks(adapter),
    loadAssist: async () => {
      const { startAssist } = await import('../assist/start-assist');
      startAssist();
    },
    stop,
  });
  return {
    setLocale: watch.setLocale,
    record: createHandRecorder({ post, brand, sends }),
    judge: sends.judge,
  };
}
