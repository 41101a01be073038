import type { Brand } from '../brand/brand';
import type { Fact } from '../checklist/check';
import type { Post, ReplyLanguage } from '../post';
import type { Verdict } from '../triage/verdict';
import type { EarlierAnswer } from './earlier-answer';
import type { IssueId } from './issue';

/** What kind of answer is drafted. */
export type DraftCase =
  | 'complaint'
  | 'irony'
  | 'claim'
  | 'refusal'
  | 'question'
  | 'praise'
  | 'troll'
  | 'crisis'
  | 'safety'
  /** Somebody was turned away or hurt for what they are. */
  | 'discrimination'
  | 'legal'
  /** Fraud, leaked or stolen data. */
  | 'data'
  /** A worker speaks of their work. */
  | 'staff'
  /** A customer was treated badly by somebody of the team. */
  | 'treated'
  /** Anger without a fact. */
  | 'venting'
  | 'idea'
  | 'competitor'
  /** A provocation that is right in part: the person says so. */
  | 'point'
  | 'other';

/** Whose fault it was, as far as the person who answers knows. */
export type Fault = 'ours' | 'unknown' | 'notOurs';

/** How much is said: short, medium or long. */
export type DraftLength = 'S' | 'M' | 'L';

/** What the person confirmed or typed. Nothing here is ever guessed: what is absent is not said. */
export interface ComplaintFacts {
  case?: DraftCase;
  /** 'none': the person says that no listed issue fits, so none is named. */
  issue?: IssueId | 'none';
  /** Without it the fault is 'unknown' and nothing is admitted. */
  fault?: Fault;
  /** When there will be an answer, as typed: 'hoy, 18:00', 'el lunes'. */
  deadline?: string;
  /** False: do not move the talk to a private message. Absent: unless the post refuses that. */
  private?: boolean;
  /** Without it short on Facebook, medium elsewhere. */
  length?: DraftLength;
  /** True: one long reply in two posts, where the site has a limit and there is enough to say. */
  inTwoParts?: boolean;
  /** The team that already has the case. */
  team?: string;
  /** A checked fact, a sentence without its full stop. */
  fact?: string;
  cause?: string;
  link?: string;
  /** Answer to a question, a sentence without its full stop. */
  answer?: string;
  /** What was asked and cannot be done, an infinitive: 'cambiar el billete'. */
  request?: string;
  reason?: string;
  /** What can be done instead, an infinitive. */
  alternative?: string;
  /** What a crisis is about, a noun phrase. */
  topic?: string;
  /** True: say again what was answered to a like question before. */
  earlier?: boolean;
}

export interface DraftInput {
  post: Post;
  verdict: Verdict;
  brand: Brand;
  /** Language of the reply. */
  language: ReplyLanguage;
  /** Any integer; the same input and seed give the same drafts, another seed gives others. */
  seed: number;
  facts?: ComplaintFacts;
  /** Texts sent before, newest first: drafts keep away from their wording. */
  recentReplies?: readonly string[];
  /** Agreed facts of the brand; one that fits the post is used where nothing was typed. */
  factSheet?: readonly Fact[];
  /** What the brand answered before, newest first: the answer to a like question may be said again. */
  earlierAnswers?: readonly EarlierAnswer[];
  /** ISO 8601; without it no fact with a date is used. */
  today?: string;
  /** Replies of the brand to this person before this one, in the same talk. */
  ownReplies?: number;
}
