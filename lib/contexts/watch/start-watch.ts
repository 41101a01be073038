import { observeChanges } from '../../dom/observe-changes';
import type { Brand } from '../../domain/brand/brand';
import type { Locale } from '../../i18n/catalogue';
import { isExtensionAlive } from '../../messaging/ask-background';
import type { PageState } from '../../messaging/protocol';
import type { SiteReader } from '../../sites/site-adapter';
import { createPostReader } from './create-post-reader';
import { createMentionFinder, type MentionFinder } from './find-mentions';
import { type MarkSink, watchedPageBridge } from './watched-page';

export interface WatchOptions {
  reader: SiteReader;
  brands: readonly Brand[];
  locale: Locale;
  /** How mentions are found; where absent, by what the brands are called. */
  createFinder?: (brands: readonly Brand[]) => MentionFinder;
  /** On the practice feed nothing is logged. */
  isPractice: boolean;
  /** Loads the script that marks posts into this page; called with the first mention. */
  loadMarks: () => Promise<unknown>;
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

/** Finds posts that name a saved brand. A page without one gets nothing more than this. */
export function startWatch(options: WatchOptions): Watch {
  const { reader, isPractice, stop, loadMarks, loadAssist } = options;
  const { createFinder = createMentionFinder } = options;
  const { signal } = stop;
  let { brands, locale } = options;
  let findMentions: MentionFinder = createFinder(brands);
  let readPost = createPostReader(reader);
  let sink: MarkSink | undefined;
  let isOffered = false;
  let isLoading = false;

  const askForMarks = () => {
    if (isLoading) return;
    isLoading = true;
    offerPage();
    // What could not be loaded is asked for again with the next mention.
    void loadMarks().finally(() => {
      isLoading = false;
    });
  };
  const offerPage = () => {
    if (isOffered) return;
    isOffered = true;
    watchedPageBridge.send({
      isPractice,
      stop,
      findMentions: (post) => findMentions(post),
      findBrand: (id) => brands.find((brand) => brand.id === id),
      locale,
      loadAssist,
      attach(next) {
        sink = next;
        lookAgain();
      },
    });
  };
  const visit = (element: Element) => {
    const page = readPost(element);
    const mentions = page && findMentions(page.post);
    if (!page || !mentions) sink?.refresh(element);
    else if (sink) sink.show(page, mentions);
    else if (mentions.length > 0) askForMarks();
  };
  const find = (element: Element) => {
    if (!isExtensionAlive()) stop.abort();
    return brands.length === 0 || signal.aborted ? [] : reader.findPosts(element);
  };
  const lookAgain = () => {
    readPost = createPostReader(reader);
    sink?.reset();
    visitAll();
  };
  const visitAll = observeChanges(document.body, {
    find,
    visit,
    onSettled: () => sink?.sweep(),
    isIgnored: isTyping,
    signal,
  });

  return {
    setBrands(next) {
      brands = next;
      findMentions = createFinder(next);
      lookAgain();
    },
    setLocale(next) {
      locale = next;
      sink?.setLocale(next);
    },
    readState: () => ({ site: reader.name, marked: sink?.readCount() ?? 0 }),
  };
}

/** What happens inside an editor is typing, not a post. */
function isTyping(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[contenteditable="true"]') != null;
}
