import type { TextRange } from '../text-range';
import type { TriageType } from './triage-types';

export type Polarity = 'negative' | 'neutral' | 'positive';

export type { TriageType } from './triage-types';

/** Words of the post that decided, by range in `post.text`. */
export interface Evidence extends TextRange {
  /** Below 0 speaks against the brand, above 0 for it; -5 to 5. */
  weight: number;
  why: 'sentiment' | 'negation' | 'request' | 'safety' | 'legal' | 'irony';
}

export interface Verdict {
  polarity: Polarity;
  /** 0 to 1. */
  confidence: number;
  type: TriageType;
  /** ISO 639-1 of the post, 'und' if unknown. */
  language: string;
  evidence: Evidence[];
}
