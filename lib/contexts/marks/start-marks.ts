import type { Mention } from '../../domain/mention';
import { isExtensionAlive } from '../../messaging/ask-background';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import { type WatchedPage, watchedPageBridge } from '../watch/watched-page';
import type { JudgedMention } from './chip-model';
import { createCorrections } from './corrections';
import { createVerdictSource } from './create-verdict-source';
import { rankUrgency } from './marked-kind';
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
  const verdicts = createVerdictSource(isPractice, () => stop.abort());

  const judgeOne = async (mention: Mention): Promise<JudgedMention | undefined> => {
    const verdict = await verdicts.judge(mention);
    const brand = findBrand(mention.brandId);
    return verdict && brand ? { mention, brand, verdict } : undefined;
  };
  /** What a post says about the saved brands, most urgent first; namesakes are left out. */
  const judge = async (mentions: readonly Mention[]): Promise<JudgedMention[] | undefined> => {
    const judged = (await Promise.all(mentions.map(judgeOne))).filter((one) => one !== undefined);
    if (judged.length === 0 && mentions.length > 0) return undefined;
    return judged
      .filter(({ verdict }) => verdict.type !== 'notOurs')
      .sort((a, b) => rankUrgency(a.verdict) - rankUrgency(b.verdict));
  };
  /** For which brand the person answers a post that names several, by the post's id. */
  const chosen = new Map<string, string>();
  const choose = (judged: readonly JudgedMention[], { post }: PagePost) =>
    judged.find(({ brand }) => brand.id === chosen.get(post.id)) ?? judged[0];
  const marks: Marks = new Marks({
    adapter,
    signal,
    readLocale: () => locale,
    findChosen: ({ post }) => chosen.get(post.id),
    createActions: (page) => ({
      onReply: () => adapter.openReply(page.element),
      onChoose: ({ brand }) => chosen.set(page.post.id, brand.id),
      onCorrect: (judged, type) => corrections.correct(page, judged, type),
      onAskRules: ({ mention }) => corrections.askRules(mention),
      onRule: (judged, proposal) => void corrections.addRule(page, judged, proposal),
    }),
  });
  /** Posts for which no verdict came: the background was not to be reached. */
  const unjudged = new Set<() => void>();
  const show = async (page: PagePost, mentions: readonly Mention[]) => {
    marks.remove(page.element);
    if (signal.aborted || !page.element.isConnected) return;
    const judged = await judge(mentions);
    if (!judged) unjudged.add(() => void show(page, mentions));
    // The site may have put another post, or more of it, into the same element meanwhile.
    const now = judged && adapter.readPost(page.element);
    if (judged && now && isSamePost(now, page) && !signal.aborted) marks.show(now, judged);
  };

  const corrections = createCorrections({
    verdicts,
    isPractice,
    readLocale: () => locale,
    showAgain: (page) => void show(page, findMentions(page.post)),
    tell: (page, step) => marks.tell(page, step),
  });

  // A page on which nothing moves would otherwise keep marks that nobody stands behind any more.
  const pulse = setInterval(() => {
    if (!isExtensionAlive()) stop.abort();
    for (const again of unjudged) {
      unjudged.delete(again);
      again();
    }
  }, PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
  adapter.observeReplyClicks(signal);
  watchComposers({
    adapter,
    isPractice,
    loadAssist,
    signal,
    judge: async (page) => choose((await judge(findMentions(page.post))) ?? [], page),
    onAnswered: (page, { mention, verdict, brand }) =>
      marks.update(page.post.id, {
        mention,
        brand,
        verdict: verdicts.setAnswered(mention, verdict),
      }),
    readLocale: () => locale,
  });
  watched.attach({
    show: (page, mentions) => void show(page, mentions),
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

function isSamePost({ post }: PagePost, before: PagePost): boolean {
  return post.id === before.post.id && post.text === before.post.text;
}
