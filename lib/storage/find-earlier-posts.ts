import type { MentionRecord } from '../domain/log/log-entry';
import { findMentionTime } from '../domain/log/may-wait';
import type { LogDatabase } from './database';

/** By mention id: when the same person last wrote to the same client before, ISO 8601; all read at once. */
export async function findEarlierPosts(
  db: LogDatabase,
  mentions: readonly MentionRecord[],
): Promise<Map<string, string>> {
  const keys = [...new Set(mentions.map(({ authorKey }) => authorKey))];
  // One plain read a person: a single cursor over all of them stops at each post.
  const written = await db.transaction('r', db.mentions, () =>
    Promise.all(keys.map((key) => db.mentions.where('authorKey').equals(key).toArray())),
  );
  const all = written.flat();
  return new Map(
    mentions.flatMap((mention) => {
      const at = findEarlier(mention, all);
      return at === undefined ? [] : [[mention.id, at] as const];
    }),
  );
}

function findEarlier(mention: MentionRecord, written: MentionRecord[]): string | undefined {
  const time = findMentionTime(mention);
  return written
    .filter(
      ({ id, brandId, authorKey }) =>
        id !== mention.id && brandId === mention.brandId && authorKey === mention.authorKey,
    )
    .map(findMentionTime)
    .filter((at) => at < time)
    .sort()
    .at(-1);
}
