import type { Fact, OtherClient } from '../checklist/check';
import type { ChecklistSettings } from '../checklist/checklist-settings';
import type { EarlierAnswer } from '../draft/earlier-answer';
import type { PersonPast } from './person-past';

/** What is remembered that matters for one reply. Nothing of another brand's log is in it. */
export interface ReplyContext extends ChecklistSettings {
  /** Texts of the brand's last sent replies, newest first. */
  recentReplies: string[];
  /** Replies of this brand to this person in the last two days. */
  ownReplies: number;
  /** ISO 8601, UTC: when this browser first saw the post; absent where it is not in the log. */
  seenAt?: string;
  otherClients: OtherClient[];
  /** Facts of this brand that hold today. */
  factSheet: Fact[];
  /** Those that hold no longer, or not yet: only to tell when one is used. */
  pastFacts?: Fact[];
  /** Replies of this brand that ended well, newest first; absent where none are looked for. */
  earlierAnswers?: EarlierAnswer[];
  /** What this brand has had to do with the person before; absent at the first contact. */
  person?: PersonPast;
  /** The last reply to this very post in the log; absent where there is none. */
  answered?: OwnAnswer;
}

/** A reply of the brand to the post that is being answered. */
export interface OwnAnswer {
  text: string;
  /** ISO 8601, UTC; absent where the page does not say. */
  at?: string;
  /** The brand's account, as the page names it. */
  by?: string;
}

/** A talk with one person goes on for so long, in milliseconds. */
export const TALK_MS = 48 * 60 * 60_000;
/** Replies that a new one is compared with. */
export const RECENT_REPLIES = 20;

export const NO_CONTEXT: ReplyContext = {
  recentReplies: [],
  ownReplies: 0,
  otherClients: [],
  factSheet: [],
  setAside: [],
  ownGuidelines: [],
};
