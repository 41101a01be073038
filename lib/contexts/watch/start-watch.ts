import { observeChanges } from '../../dom/observe-changes';
import type { Brand } from '../../domain/brand/brand';
import type { Mention } from '../../domain/mention';
import type { Locale } from '../../i18n/catalogue';
import { isExtensionAlive } from '../../messaging/ask-background';
import type { PageState } from '../../messaging/protocol';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import type { JudgedMention } from './chip-model';
import { createVerdictSource } from './create-verdict-source';
import { createMentionFinder, type MentionFinder } from './find-mentions';
import { rankUrgency } from './marked-kind';
import { Marks } from './marks';
import { createPostReader } from './read-changed-posts';
import { watchComposers } from './watch-composers';

export interface WatchOptions {
  adapter: SiteAdapter;
  brands: readonly Brand[];
  locale: Locale;
  /** On the practice feed nothing is logged. */
  isPractice: boolean;
  /** Loads the panel's script into this page. */
  loadAssist: () => Promise<unknown>;
  /** Ends everything and takes every mark away. */
  stop: AbortController;
}

export interface Watch {
  setBrands(brands: readonly Brand[]): void;
  setLocale(locale: Locale): void;
  readState(): PageState;
}

/** Finds posts that name a saved brand, marks those that need an answer, opens the panel. */
export function startWatch(options: WatchOptions): Watch {
  const { adapter, isPractice, stop } = options;
  const { signal } = stop;
  const verdicts = createVerdictSource(isPractice, () => stop.abort());
  let { brands, locale } = options;
  let findMentions: MentionFinder = createMentionFinder(brands);
  let readPosts = createPostReader(adapter);

  /** The most urgent of what a post says about the saved brands. */
  const judge = async (page: PagePost): Promise<JudgedMention | undefined> => {
    const judged = await Promise.all(findMentions(page.post).map(judgeOne));
    return judged
      .filter((one) => one !== undefined)
      .sort((a, b) => rankUrgency(a.verdict) - rankUrgency(b.verdict))[0];
  };
  const judgeOne = async (mention: Mention): Promise<JudgedMention | undefined> => {
    const verdict = await verdicts.judge(mention);
    const brand = brands.find(({ id }) => id === mention.brandId);
    return verdict && brand ? { mention, brand, verdict } : undefined;
  };
  const marks = new Marks({
    adapter,
    signal,
    readLocale: () => locale,
    onReply: (page) => adapter.openReply(page.element),
    onDismiss: (_page, { mention, verdict }) =>
      verdicts.correct(mention, { ...verdict, type: 'other' }),
  });
  const visit = async (page: PagePost) => {
    marks.remove(page.element);
    const judged = await judge(page);
    // The site may have put another post into the same element meanwhile.
    const now = judged && adapter.readPost(page.element);
    if (judged && now?.post.id === page.post.id && !signal.aborted) marks.show(now, judged);
  };
  const look = (root: Element) => {
    if (!isExtensionAlive()) stop.abort();
    if (brands.length === 0 || signal.aborted) return;
    const { changed, same } = readPosts(root);
    for (const page of changed) void visit(page);
    for (const element of same) marks.refresh(element);
    marks.sweep();
  };

  observeChanges(document.body, look, { signal, isIgnored: isTyping });
  adapter.observeReplyClicks(signal);
  watchComposers({ ...options, signal, judge, readLocale: () => locale });

  return {
    setBrands(next) {
      brands = next;
      findMentions = createMentionFinder(next);
      readPosts = createPostReader(adapter);
      marks.removeAll();
      look(document.body);
    },
    setLocale(next) {
      locale = next;
      marks.redraw();
    },
    readState: () => ({ site: adapter.name, marked: marks.count }),
  };
}

/** What happens inside an editor is typing, not a post. */
function isTyping(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[contenteditable="true"]') != null;
}
