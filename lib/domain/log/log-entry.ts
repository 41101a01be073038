import type { CheckResult } from '../checklist/check';
import type { SetAside } from '../checklist/set-aside';
import type { IssueId } from '../draft/issue';
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
  /** What the person did with it besides answering; absent while it is simply open. */
  handling?: Handling;
  /** How it ended, as far as known. */
  outcome?: OutcomeNote;
  /** What it taught, and what was put right because of it. */
  lesson?: string;
  action?: string;
  /** What it is about, where the person said so or the post tells; absent: not looked at. */
  causes?: IssueId[];
}

/** Why a mention waits no longer though no reply of ours is in the log. */
export const CLOSE_REASONS = [
  'answered',
  'private',
  'notOurs',
  'troll',
  'resolvedByOthers',
  'noReplyNeeded',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Times in ISO 8601, UTC. */
export interface Handling {
  closed?: { reason: CloseReason; at: string };
  /** Out of the queue until then. */
  snoozedUntil?: string;
  /** Name of the colleague who takes it. */
  handedTo?: string;
  /** Name of the colleague whom it came from. */
  cameFrom?: string;
}

export const OUTCOMES = ['turnedAround', 'neutral', 'lost', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface OutcomeNote {
  value: Outcome;
  /** True when it was read from the person's next post and nobody confirmed it. */
  isGuess: boolean;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * confirmed: the site showed it published; probable: the box emptied, or the person copied it to
 * paste it where no site is read; failed: the site refused.
 */
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
  /** Agreed facts that went into it, as they were worded; absent where none did. */
  usedFacts?: UsedFact[];
  /** The account that it went out from, where that is not the brand's: it is no answer of theirs. */
  otherAccount?: string;
}

/** A fact of the playbook in a reply. */
export interface UsedFact {
  /** Id of the fact in its playbook. */
  id: string;
  text: string;
}

/** Something that a sent reply promised. Times in ISO 8601, UTC. */
export interface PromiseRecord {
  /** Made of the reply's id and the place in it: the same promise told twice is kept once. */
  id: string;
  brandId: string;
  brandName: string;
  replyId: string;
  mentionId: string;
  authorKey: string;
  /** The words of the reply that promise, as sent. */
  words: string;
  madeAt: string;
  dueAt: string;
  state: 'open' | 'kept' | 'broken';
  /** When it was kept or broken. */
  settledAt?: string;
  /** Earlier due times, oldest first. */
  movedFrom?: string[];
}

/** A reply that was about to go out from the wrong account or for the wrong client. */
export interface NearMissRecord {
  /** UUID made where it happened. */
  id: string;
  /** Client that the reply was for. */
  brandId: string;
  kind: 'account' | 'otherClient';
  site: SiteId;
  /** ISO 8601, UTC. */
  at: string;
  /** The reply went out all the same. */
  wasSent?: boolean;
}

/** One person, one key: site and lower-case handle, else name, else 'unknown'. */
export function authorKey(post: Pick<Post, 'site' | 'author'>): string {
  const who = post.author.handle ?? post.author.name ?? 'unknown';
  return `${post.site}:${who.toLowerCase()}`;
}
