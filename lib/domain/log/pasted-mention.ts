import type { Mention } from '../mention';
import type { Author } from '../post';
import type { Judgement } from './judgement';

/** A post from anywhere, put in by hand. */
export interface PastedPost {
  text: string;
  /** Only its beginning. */
  isPartial?: boolean;
  /** https address. */
  url?: string;
  brandId: string;
  /** ISO 8601, UTC. */
  postedAt?: string;
  author?: Author;
}

/** What became of it. */
export interface PastedMention {
  mentionId: string;
  mention: Mention;
  judgement: Judgement;
}
