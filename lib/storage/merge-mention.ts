import type { MentionRecord } from '../domain/log/log-entry';

/** What people noted with a mention; seeing the post again changes none of it. */
const NOTED = ['correctedType', 'handling', 'outcome', 'lesson', 'action', 'causes'] as const;

/** First sight and notes stay; a partial text never replaces a whole one. */
export function mergeMention(
  known: MentionRecord | undefined,
  fresh: MentionRecord,
): MentionRecord {
  if (!known) return fresh;
  // One key, two clients: that is no mention of ours.
  if (known.brandId !== fresh.brandId) return known;
  const base = fresh.post.isPartial && !known.post.isPartial ? known : fresh;
  const noted = NOTED.filter((field) => known[field] !== undefined);
  return {
    ...base,
    ...Object.fromEntries(noted.map((field) => [field, known[field]])),
    seenAt: known.seenAt,
    brandName: fresh.brandName || known.brandName,
  };
}
