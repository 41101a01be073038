import type { PagePost } from './site-adapter';

/** How long after a press of Reply a box that appears is taken to be its answer, in milliseconds. */
const FRESH_MS = 10_000;
/** More open boxes than anybody has. */
const KEPT = 20;

export interface ReplyMemory {
  /** A person pressed the site's Reply control of this post. */
  remember(post: PagePost): void;
  /** The latest remembered post that fulfils the condition, however long ago. */
  findLatest(condition: (post: PagePost) => boolean): PagePost | undefined;
  /**
   * What was pressed just before this box was first asked about, if it fulfils the condition; later
   * the same answer. One press opens one box, and no box that was there before.
   */
  findFor(box: Element, condition?: (post: PagePost) => boolean): PagePost | undefined;
}

interface Press {
  post: PagePost;
  at: number;
  isUsed: boolean;
}

/**
 * Remembers which posts were to be answered: as read at the time, since sites reuse the rows of
 * their lists for other posts.
 */
export function createReplyMemory(now: () => number = () => performance.now()): ReplyMemory {
  const presses: Press[] = [];
  const answers = new WeakMap<Element, PagePost>();
  const seen = new WeakSet<Element>();
  const isFresh = ({ at, isUsed }: Press) => !isUsed && now() - at < FRESH_MS;
  return {
    remember(post) {
      presses.unshift({ post, at: now(), isUsed: false });
      presses.length = Math.min(presses.length, KEPT);
    },
    findLatest: (condition) => presses.find(({ post }) => condition(post))?.post,
    findFor(box, condition = () => true) {
      const [latest] = presses;
      const isNew = !seen.has(box);
      seen.add(box);
      if (isNew && latest && isFresh(latest) && condition(latest.post)) {
        latest.isUsed = true;
        answers.set(box, latest.post);
      }
      return answers.get(box);
    },
  };
}
