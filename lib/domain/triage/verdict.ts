import type { PolarityShares } from '../sentiment/model/polarity-model';
import type { TextRange } from '../text-range';
import type { TriageType } from './triage-types';

export type Polarity = 'negative' | 'neutral' | 'positive';

export type { TriageType } from './triage-types';

/** Words of the post that decided, by range in `post.text`. */
export interface Evidence extends TextRange {
  /** Below 0 speaks against the brand, above 0 for it; -5 to 5. */
  weight: number;
  why:
    | 'sentiment'
    | 'negation'
    | 'request'
    | 'irony'
    /** What went wrong, told without a word of blame. */
    | 'fact'
    | 'priorContact'
    | 'now'
    | 'safety'
    | 'legal'
    | 'dataLeak'
    | 'staff'
    | 'abuse'
    | 'rumour'
    | 'idea'
    | 'competitor';
}

/** Why a post is urgent, the weightiest first. Time and waves of posts come in later. */
export type UrgencyReason =
  | 'danger'
  | 'authority'
  | 'data'
  | 'priorContact'
  | 'happeningNow'
  | 'complaint'
  | 'answerExpected';

export interface VerdictSignals {
  /** Whether the person waits for an answer; a complaint asks for one by itself. */
  isAnswerExpected: boolean;
  /** "Es la tercera vez que os escribo." */
  hasFailedContact: boolean;
  /** It goes wrong while it is written. */
  isHappeningNow: boolean;
  /** 0 to 1, by the words alone; see `readUrgency` for what the clock adds. */
  urgency: number;
  urgencyReasons: UrgencyReason[];
}

/** What the post tells, by ranges in `post.text`; each may be empty. */
export interface VerdictFacts {
  wentWrong: TextRange[];
  since: TextRange[];
  asked: TextRange[];
  feeling: TextRange[];
}

/**
 * What a post is for one brand. What may be absent is so in entries logged by earlier versions only:
 * `judgePost` sets all of it.
 */
export interface Verdict {
  polarity: Polarity;
  /** 0 to 1. */
  confidence: number;
  type: TriageType;
  /** ISO 639-1 of the post, 'und' if unknown. */
  language: string;
  evidence: Evidence[];
  /** Of the polarity; add up to 1. */
  probabilities?: PolarityShares;
  signals?: VerdictSignals;
  facts?: VerdictFacts;
}
