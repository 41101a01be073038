import type { TextRange } from '../text-range';

export type Polarity = 'negative' | 'neutral' | 'positive';

/** What kind of post it is, and so what it asks of the person who answers. */
export type TriageType = 'complaint' | 'question' | 'praise' | 'safety' | 'legal' | 'other';

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
