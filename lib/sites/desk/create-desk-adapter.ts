import type { Post, SiteId } from '../../domain/post';
import { practiceAdapter } from '../practice/practice-adapter';
import { PRACTICE } from '../practice/practice-selectors';
import type { PagePost, SiteAdapter } from '../site-adapter';
import type { HandSends } from './create-hand-sends';

const SITE_NAMES: Partial<Record<SiteId, string>> = { x: 'X', facebook: 'Facebook' };

export interface DeskPost {
  /** As it is logged: what is answered here is the same mention as on its site. */
  post: Post;
  /** Whom one answers as; there is no account on this page that could be another's. */
  account: string;
  sends: HandSends;
}

/** A page of our own with one post that stands on no page we read; marked up as the practice feed. */
export function createDeskAdapter({ post, account, sends }: DeskPost): SiteAdapter {
  const readPost = (element: Element) => {
    const page = practiceAdapter.readPost(element);
    return page && readLogged(page, post);
  };
  return {
    ...practiceAdapter,
    id: post.site,
    name: SITE_NAMES[post.site] ?? 'Respira',
    readPost,
    findReplyTarget({ frame }) {
      const element = frame.closest(PRACTICE.post);
      return element ? readPost(element) : undefined;
    },
    observeSends: (_, signal, onSend) => sends.observe(signal, onSend),
    observePresses: (signal, judge) => sends.observePresses(signal, judge),
    readOwnAccount: () => account,
    isByHand: true,
  };
}

/** Words can only be underlined where they are found as they were logged. */
function readLogged({ element, body }: PagePost, post: Post): PagePost {
  return body?.text === post.text ? { post, element, body } : { post, element };
}
