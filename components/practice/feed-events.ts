import type { DrillTools } from './drill-progress';
import type { FeedPost } from './feed-post';
import type { PracticeProgress } from './practice-progress';
import { readingTime } from './reading-time';

/** What the person does with a post of the feed. */
export interface FeedEvents {
  onLook(post: FeedPost): void;
  onOpen(post: FeedPost): void;
  /** Many words came into the box at once: a draft. */
  onPutIn(post: FeedPost, text: string): void;
  onSend(post: FeedPost, text: string): void;
}

/** Turns what the person does in the feed into steps; posts that name no client teach none. */
export function createFeedEvents(progress: PracticeProgress, drill?: DrillTools): FeedEvents {
  const withDraft = new Set<string>();
  return {
    onLook(post) {
      if (post.client) progress.note('look');
    },
    onOpen(post) {
      if (post.client) progress.note('open');
      drill?.progress.begin();
    },
    onPutIn(post, text) {
      if (!post.client) return;
      withDraft.add(post.id);
      progress.note('choose');
      setTimeout(() => progress.note('read'), readingTime(text));
    },
    onSend(post, text) {
      void noteInDrill(post, text, drill);
      if (withDraft.delete(post.id)) progress.note('read');
    },
  };
}

/** An answer that cannot be judged counts: it is the drill's fault, not the person's. */
async function noteInDrill(post: FeedPost, text: string, drill?: DrillTools): Promise<void> {
  if (!post.drillStep || !drill) return;
  const lacks = await drill.judge(post, text).catch(() => []);
  drill.progress.note(post.drillStep, lacks);
}
