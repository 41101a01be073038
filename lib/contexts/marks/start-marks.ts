import { isExtensionAlive } from '../../messaging/ask-background';
import { onMessage } from '../../messaging/messenger';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import { type WatchedPage, watchedPageBridge } from '../watch/watched-page';
import { type Corrections, createCorrections } from './corrections';
import { type BrandChoice, createBrandChoice } from './create-brand-choice';
import type { CardActions } from './create-chip-card';
import { createJudge } from './create-judge';
import { createPostMarker } from './create-post-marker';
import { createVerdictSource } from './create-verdict-source';
import { Marks } from './marks';
import { watchComposers } from './watch-composers';

/** How often a marked page looks whether the extension is still there, in milliseconds. */
const PULSE_MS = 1_000;

/** Waits for the watch script's page and marks there what needs an answer. */
export function startMarks(adapter: SiteAdapter): void {
  watchedPageBridge.accept((page) => markPage(adapter, page));
}

function markPage(adapter: SiteAdapter, watched: WatchedPage): void {
  const { isPractice, stop, findMentions, findBrand, loadAssist } = watched;
  const { signal } = stop;
  let { locale } = watched;
  const readLocale = () => locale;
  const verdicts = createVerdictSource(isPractice, () => stop.abort());
  const judge = createJudge(verdicts, findBrand);
  const choice = createBrandChoice();
  const marks: Marks = new Marks({
    adapter,
    signal,
    readLocale,
    findChosen: choice.find,
    createActions: (page) => createCardActions(page, adapter, choice, corrections),
  });
  const marker = createPostMarker({ adapter, marks, judge, findMentions, signal });
  const { showAgain } = marker;
  const tell: Marks['tell'] = (page, step) => marks.tell(page, step);
  const corrections = createCorrections({ verdicts, isPractice, readLocale, showAgain, tell });

  keepPulse(stop, marker.retry);
  const stopKeys = onMessage('pressKey', ({ data }) => data === 'nextPost' && marks.goToNext());
  signal.addEventListener('abort', stopKeys);
  adapter.observeReplyClicks(signal);
  watchComposers({
    adapter,
    isPractice,
    loadAssist,
    signal,
    judge: async (page) => choice.pick((await judge(findMentions(page.post))) ?? [], page),
    onAnswered: ({ post }, { mention, verdict, brand }) =>
      marks.update(post.id, { mention, brand, verdict: verdicts.setAnswered(mention, verdict) }),
    readLocale,
  });
  watched.attach({
    show: marker.show,
    refresh: (element) => marks.refresh(element),
    sweep: () => marks.sweep(),
    reset: () => marks.removeAll(),
    setLocale(next) {
      locale = next;
      marks.redraw();
    },
    readCount: () => marks.count,
  });
}

/** A page on which nothing moves would otherwise keep marks that nobody stands behind any more. */
function keepPulse(stop: AbortController, onBeat: () => void): void {
  const pulse = setInterval(() => {
    if (!isExtensionAlive()) stop.abort();
    onBeat();
  }, PULSE_MS);
  stop.signal.addEventListener('abort', () => clearInterval(pulse));
}

function createCardActions(
  page: PagePost,
  adapter: SiteAdapter,
  choice: BrandChoice,
  corrections: Corrections,
): Omit<CardActions, 'onClose'> {
  return {
    onReply: () => adapter.openReply(page.element),
    onChoose: (judged) => choice.choose(page, judged),
    onCorrect: (judged, type) => corrections.correct(page, judged, type),
    onAskRules: ({ mention }) => corrections.askRules(mention),
    onRule: (judged, proposal) => void corrections.addRule(page, judged, proposal),
  };
}
