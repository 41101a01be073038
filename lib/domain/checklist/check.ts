import type { Brand, BrandColour } from '../brand/brand';
import type { MoveId } from '../draft/move';
import type { Post, ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import type { TriageType, Verdict } from '../triage/verdict';
import type { CheckId } from './check-ids';

export type { CheckId } from './check-ids';

/**
 * met: there; weak: thinly there; missing: asked for and not there; ask: words cannot tell, so the
 * person is asked; hint: there, and perhaps better not; warn: there, and better not; stop: goes into
 * the box only after one explicit yes.
 */
export const CHECK_STATES = ['met', 'weak', 'missing', 'ask', 'hint', 'warn', 'stop'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/**
 * How far words can tell. presence: may say "missing"; content: asks instead; harm: warns or hints;
 * guard: stops the hand once; clock: looks at times and counts, not at words.
 */
export type CheckKind = 'presence' | 'content' | 'harm' | 'guard' | 'clock';

/** A checked fact of the brand. */
export interface Fact {
  /** Tells it from the other facts of its brand. */
  id?: string;
  /** What people ask when this is the answer. */
  question?: string;
  /** The post asks for it in other words. Absent: no. */
  isAsked?: boolean;
  /** The fact in a sentence, with its figures. */
  text: string;
  /** Other ways to say the same, agreed as well; none says more than `text`. */
  wordings?: readonly string[];
  /** Where anybody can see that it is so. */
  link?: string;
  /** ISO 8601 date; before it the fact must not be used. */
  validFrom?: string;
  /** ISO 8601 date; past it the fact must not be used. */
  validUntil?: string;
}

/** What gives another client away in a reply. */
export interface OtherClient {
  name: string;
  aliases: readonly string[];
  ownAccounts: readonly string[];
  signature: string;
  /** How it is told apart at a glance. */
  colour?: BrandColour;
}

/** What the person did with the box so far; times in milliseconds since 1970. */
export interface Writing {
  now: number;
  openedAt: number;
  /** When a draft was put in that nobody has touched since. */
  placedAt?: number;
}

/** What is known when a draft is checked. What is absent is not known, and is not judged. */
export interface CheckContext {
  post: Post;
  verdict: Verdict;
  brand: Brand;
  /** Language of the reply: the customer's where we write it. */
  language: ReplyLanguage;
  /** Account that the reply is written from, without '@'. */
  activeAccount?: string;
  /** The person said that this account is the one to answer with. */
  isAccountConfirmed?: boolean;
  otherClients?: readonly OtherClient[];
  /** Sent replies of the brand, newest first. */
  recentReplies?: readonly string[];
  /** Replies of the brand that this thread shows. */
  threadReplies?: readonly string[];
  /** Own replies to this person in this thread before this one. */
  ownReplies?: number;
  /** First part of a reply in two parts, already sent. */
  earlierPart?: string;
  /** When the post was first seen, in milliseconds since 1970; for posts without a time. */
  seenAt?: number;
  /** The fact sheet; empty where the brand has none. */
  factSheet?: readonly Fact[];
  /** Facts of the sheet that hold no longer, or not yet. */
  pastFacts?: readonly Fact[];
  writing?: Writing;
}

export interface CheckResult {
  id: CheckId;
  state: CheckState;
  /** The words of the draft that decided, by range in the draft. */
  evidence: TextRange[];
  /** Key of the sentence shown for this result, under `checks.<id>.<detail>`. */
  detail: string;
  /** Words to fill into that sentence (shown words of the draft or of the post). */
  words: string[];
  /** What the user calls a guideline of their own, and why; shown instead of a sentence of ours. */
  own?: { name: string; reason: string };
}

/** How much a type of post asks for a check. */
export type CheckLevel = 'required' | 'recommended' | 'always';

/** A result with its weight for this post. */
export interface GradedResult extends CheckResult {
  level: CheckLevel;
}

/** One guideline of the source documents and the check that looks for it. */
export interface Guideline {
  id: CheckId;
  kind: CheckKind;
  /** File name in the source documents and the words it rests on. */
  source: { document: string; quote: string };
  /** Types of post that ask for a guideline of the user's own; ours are in `REQUIREMENTS`. */
  types?: readonly TriageType[];
  /** The move that satisfies it; absent for checks of something that must not be there. */
  move?: MoveId;
  /** Pure. `undefined` when there is nothing to say. Must take any string, however long. */
  check(draft: string, context: CheckContext): CheckResult | undefined;
}
