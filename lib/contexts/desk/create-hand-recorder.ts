import type { Brand } from '../../domain/brand/brand';
import { authorKey, type ReplyRecord } from '../../domain/log/log-entry';
import { mentionKey } from '../../domain/mention';
import type { Post } from '../../domain/post';
import { askBackground } from '../../messaging/ask-background';
import type { HandSends } from '../../sites/desk/create-hand-sends';

/**
 * Notes that the person copied this text to paste it where the post stands, and gives the id of the
 * reply. The site cannot be asked: it is kept as 'probable', on the person's word.
 */
export type HandRecorder = (text: string) => string;

interface HandCase {
  post: Post;
  brand: Brand;
  sends: HandSends;
}

/** The panel's session keeps the reply with its checks; without one it is kept without them. */
export function createHandRecorder({ post, brand, sends }: HandCase): HandRecorder {
  const openedAt = new Date().toISOString();
  /** Pressed again with the same words, it is the same reply. */
  const known = new Map<string, string>();
  return (text) => {
    const pressId = known.get(text) ?? crypto.randomUUID();
    known.set(text, pressId);
    if (sends.tell({ pressId, text, state: 'probable' })) return pressId;
    const reply: ReplyRecord = {
      id: pressId,
      mentionId: mentionKey({ post, brandId: brand.id }),
      brandId: brand.id,
      brandName: brand.name,
      authorKey: authorKey(post),
      site: post.site,
      post,
      text,
      state: 'probable',
      checks: [],
      openedAt,
      sentAt: new Date().toISOString(),
      usedDraft: false,
    };
    void askBackground('recordReply', reply);
    return pressId;
  };
}
