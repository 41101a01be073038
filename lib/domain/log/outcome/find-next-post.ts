import { readMentionTime } from '../figures/create-figure-row';
import type { MentionRecord } from '../log-entry';

/** Later than this after the reply a post is about something else, in milliseconds. */
const NEXT_MS = 7 * 24 * 3_600_000;

/**
 * What the same person wrote to the same client next, in the week after our reply; in the same thread
 * where there is such a post, else anywhere.
 * @param repliedAt milliseconds since 1970
 * @param others mentions to look in, in any order
 */
export function findNextPost(
  mention: MentionRecord,
  repliedAt: number,
  others: readonly MentionRecord[],
): MentionRecord | undefined {
  const later = others
    .filter((other) => isOfSame(other, mention))
    .map((other) => ({ other, at: readMentionTime(other) }))
    .filter(({ at }) => at > repliedAt && at <= repliedAt + NEXT_MS)
    .sort((one, two) => one.at - two.at);
  const inThread = later.find(({ other }) => isInThread(other, mention));
  return (inThread ?? later[0])?.other;
}

function isOfSame(other: MentionRecord, mention: MentionRecord): boolean {
  return (
    other.brandId === mention.brandId &&
    other.authorKey === mention.authorKey &&
    other.id !== mention.id
  );
}

function isInThread({ post }: MentionRecord, { post: first }: MentionRecord): boolean {
  return post.parentId !== undefined && [first.id, first.parentId].includes(post.parentId);
}
