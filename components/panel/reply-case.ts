import type { Brand } from '../../lib/domain/brand/brand';
import type { Post, ReplyLanguage } from '../../lib/domain/post';
import type { Verdict } from '../../lib/domain/triage/verdict';

/** What is being answered, for whom, in which language. */
export interface ReplyCase {
  post: Post;
  verdict: Verdict;
  brand: Brand;
  /** Of the reply: the customer's where we write it, else that of the interface. */
  language: ReplyLanguage;
  /** False where the customer writes in a language that we do not. */
  canDraft: boolean;
  /** Display name of the site. */
  site: string;
  /** True where the reply is copied and taken to its place by hand. */
  isByHand?: boolean;
}
