import type { MentionRecord, PromiseRecord, ReplyRecord } from './log-entry';

/** One time that a person wrote. */
export interface PastContact {
  /** ISO 8601, UTC. */
  at: string;
  /** Beginnings of what they wrote and of the last reply to it. */
  said: string;
  answered?: string;
}

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
  /** The last times they wrote before, newest first; three at most. */
  contacts?: PastContact[];
}

const MOST_CONTACTS = 3;
/** In UTF-16 units. */
const LONGEST_BEGINNING = 160;

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
    ...(earlier.length > 0 && { contacts: listContacts(earlier, replies) }),
  };
}

function listContacts(
  mentions: readonly MentionRecord[],
  replies: readonly ReplyRecord[],
): PastContact[] {
  const contacts = mentions.map(({ id, post, seenAt }) => {
    const reply = replies.find(({ mentionId }) => mentionId === id);
    return {
      at: post.postedAt ?? seenAt,
      said: begin(post.text),
      ...(reply && { answered: begin(reply.text) }),
    };
  });
  return contacts.sort((one, two) => (one.at < two.at ? 1 : -1)).slice(0, MOST_CONTACTS);
}

function begin(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_BEGINNING ? flat : `${flat.slice(0, LONGEST_BEGINNING).trimEnd()}…`;
}

interface PersonRows {
  mentions: readonly MentionRecord[];
  replies: readonly ReplyRecord[];
  promises: readonly PromiseRecord[];
}

function pickPromise({ words, madeAt, dueAt, state }: PromiseRecord) {
  return { words, madeAt, dueAt, state };
}
