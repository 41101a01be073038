import type { MentionRecord, PromiseRecord, ReplyRecord } from './log-entry';

/** What one client has had to do with a person before. */
export interface PersonPast {
  /** When their first post was seen, ISO 8601, UTC. */
  firstAt: string;
  /** Posts of theirs before this one. */
  mentions: number;
  /** Sent replies to them. */
  replies: number;
  /** What was promised to them last. */
  lastPromise?: Pick<PromiseRecord, 'words' | 'madeAt' | 'dueAt' | 'state'>;
}

/** Nobody knows whether all without a name are one. */
export function isKnownPerson(authorKey: string): boolean {
  return !authorKey.endsWith(':unknown');
}

/** What was before the mention that is being answered; `undefined` for the first contact. */
export function readPersonPast(
  { mentions, replies, promises }: PersonRows,
  mentionId: string,
): PersonPast | undefined {
  const earlier = mentions.filter(({ id }) => id !== mentionId);
  const times = [...earlier.map(({ seenAt }) => seenAt), ...replies.map(({ sentAt }) => sentAt)];
  const [firstAt] = times.sort();
  if (firstAt === undefined) return undefined;
  const [last] = [...promises].sort((one, two) => (one.madeAt < two.madeAt ? 1 : -1));
  return {
    firstAt,
    mentions: earlier.length,
    replies: replies.length,
    ...(last && { lastPromise: pickPromise(last) }),
  };
}

interface PersonRows {
  mentions: readonly MentionRecord[];
  replies: readonly ReplyRecord[];
  promises: readonly PromiseRecord[];
}

function pickPromise({ words, madeAt, dueAt, state }: PromiseRecord) {
  return { words, madeAt, dueAt, state };
}
