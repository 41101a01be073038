import { mentionKey } from '../../mention';
import type { Post } from '../../post';
import { authorKey, type MentionRecord, type PromiseRecord, type ReplyRecord } from '../log-entry';
import type { HandOver } from './hand-over';

/** A client by whom a hand-over is received. */
interface Receiver {
  id: string;
  name: string;
}

/** What goes into the log of the colleague: each mention says whom it came from. */
export interface Received {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

/**
 * Keys are made anew from what the posts say, never taken from the file: it can only speak of this
 * client. Replies and promises that do not belong to a mention of the client are left out, and so is whom the
 * colleague had passed a post to. Nothing was seen later than now.
 * @param now ISO 8601, UTC
 */
export function receiveHandOver(
  handOver: HandOver,
  { id: brandId, name }: Receiver,
  now: string,
): Received {
  const ending = `:${handOver.brandId}`;
  const isOfClient = ({ mentionId }: { mentionId: string }) => mentionId.endsWith(ending);
  const moveTo = <Row extends { mentionId: string }>(row: Row) => ({
    ...row,
    brandId,
    brandName: name,
    mentionId: `${row.mentionId.slice(0, -ending.length)}:${brandId}`,
  });
  return {
    mentions: handOver.mentions.map((mention) => {
      const { handedTo: _, ...handling } = mention.handling ?? {};
      const post = withoutFuture(mention.post, now);
      return {
        ...mention,
        post,
        id: mentionKey({ post, brandId }),
        authorKey: authorKey(post),
        brandId,
        brandName: name,
        seenAt: mention.seenAt < now ? mention.seenAt : now,
        handling: { ...handling, cameFrom: handOver.from },
      };
    }),
    replies: handOver.replies.filter(isOfClient).map((reply) => ({
      ...moveTo(reply),
      post: withoutFuture(reply.post, now),
      authorKey: authorKey(reply.post),
      sentAt: reply.sentAt < now ? reply.sentAt : now,
    })),
    promises: handOver.promises.filter(isOfClient).map(moveTo),
  };
}

/** A post cannot have been written later than it is read. */
function withoutFuture({ postedAt, ...post }: Post, now: string): Post {
  const isPast = postedAt !== undefined && Date.parse(postedAt) <= Date.parse(now);
  return isPast ? { ...post, postedAt } : post;
}

/** Which of the clients here is meant: by id, else by name. */
export function findReceiver<One extends Receiver>(
  { brandId, brandName }: Pick<HandOver, 'brandId' | 'brandName'>,
  brands: readonly One[],
): One | undefined {
  const isNamed = ({ name }: One) => name.trim().toLowerCase() === brandName.trim().toLowerCase();
  return brands.find(({ id }) => id === brandId) ?? brands.find(isNamed);
}
