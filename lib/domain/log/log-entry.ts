import type { CheckResult } from '../checklist/check';
import type { SetAside } from '../checklist/set-aside';
import type { Post, SiteId } from '../post';
import type { TriageType, Verdict } from '../triage/verdict';

/** A mention as the log keeps it. Key: `mentionKey`. */
export interface MentionRecord {
  id: string;
  brandId: string;
  /** Kept so that the log stays readable after the brand is deleted. */
  brandName: string;
  /** Lower-case handle, else name, with the site: 'x:lucia'. One person, one key. */
  authorKey: string;
  post: Post;
  verdict: Verdict;
  /** What the person said it is, when that differs from the verdict. */
  correctedType?: TriageType;
  /** ISO 8601, UTC: when this browser first saw it. */
  seenAt: string;
}

/** confirmed: the site showed it published; probable: the box emptied; failed: the site refused. */
export type SendState = 'confirmed' | 'probable' | 'failed';

/** A reply as sent. */
export interface ReplyRecord {
  /** UUID made where it was sent: the same reply told twice is kept once. */
  id: string;
  mentionId: string;
  brandId: string;
  brandName: string;
  authorKey: string;
  site: SiteId;
  /** The answered post, as it was. */
  post: Post;
  /** The text as sent. */
  text: string;
  state: SendState;
  /** Permalink of the reply where the site showed one. */
  url?: string;
  checks: Pick<CheckResult, 'id' | 'state'>[];
  /** Checks that did not count for it, and why; absent in replies kept before this was noted. */
  setAside?: SetAside[];
  /** ISO 8601, UTC. */
  openedAt: string;
  sentAt: string;
  /** True when a draft of ours was put in. */
  usedDraft: boolean;
}

/** One person, one key: site and lower-case handle, else name, else 'unknown'. */
export function authorKey(post: Pick<Post, 'site' | 'author'>): string {
  const who = post.author.handle ?? post.author.name ?? 'unknown';
  return `${post.site}:${who.toLowerCase()}`;
}
