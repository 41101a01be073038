import type { Brand } from '../../domain/brand/brand';
import type { Mention } from '../../domain/mention';
import type { Post } from '../../domain/post';
import type { Locale } from '../../i18n/catalogue';
import type { PagePost } from '../../sites/site-adapter';
import { createWorldBridge } from '../world-bridge';

/** Takes what the watch script sees on a page and shows it. */
export interface MarkSink {
  /** A post that was not there before or says something else now; `mentions` may be empty. */
  show(page: PagePost, mentions: readonly Mention[]): void;
  /** Something moved in a post that says the same. */
  refresh(element: Element): void;
  /** Posts may have left the page. */
  sweep(): void;
  /** The brands changed: all is shown anew. */
  reset(): void;
  setLocale(locale: Locale): void;
  readCount(): number;
}

/** What the watch script gives to the marks script when the first mention is found. */
export interface WatchedPage {
  isPractice: boolean;
  /** Ends everything of ours on this page. */
  stop: AbortController;
  findMentions(post: Post): Mention[];
  findBrand(id: string): Brand | undefined;
  locale: Locale;
  loadAssist: () => Promise<unknown>;
  /** From now on all that is seen goes there, beginning with what is on the page. */
  attach(sink: MarkSink): void;
}

/** From the watch script to the marks script. */
export const watchedPageBridge = createWorldBridge<WatchedPage>('page');
