import type { MentionRecord, PromiseRecord } from '../log-entry';
import type { HandOver } from './hand-over';

/** A client by whom a hand-over is received. */
interface Receiver {
  id: string;
  name: string;
}

/** What goes into the log of the colleague: each mention says whom it came from. */
export interface Received {
  mentions: MentionRecord[];
  promises: PromiseRecord[];
}

/**
 * The client may have another id here: then mentions get the key that they would have been given
 * here, and promises follow them.
 */
export function receiveHandOver(handOver: HandOver, { id: brandId, name }: Receiver): Received {
  const rename = (key: string) =>
    key.endsWith(`:${handOver.brandId}`)
      ? `${key.slice(0, -handOver.brandId.length)}${brandId}`
      : key;
  return {
    mentions: handOver.mentions.map((mention) => ({
      ...mention,
      id: rename(mention.id),
      brandId,
      brandName: name,
      handling: { ...mention.handling, cameFrom: handOver.from },
    })),
    promises: handOver.promises.map((promise) => ({
      ...promise,
      brandId,
      brandName: name,
      mentionId: rename(promise.mentionId),
    })),
  };
}

/** Which of the clients here is meant: by id, else by name. */
export function findReceiver<One extends Receiver>(
  { brandId, brandName }: Pick<HandOver, 'brandId' | 'brandName'>,
  brands: readonly One[],
): One | undefined {
  const isNamed = ({ name }: One) => name.trim().toLowerCase() === brandName.trim().toLowerCase();
  return brands.find(({ id }) => id === brandId) ?? brands.find(isNamed);
}
