import type { Brand } from '../brand/brand';
import type { MoveId } from '../draft/move';
import type { Post, ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import type { TriageType, Verdict } from '../triage/verdict';
import type { CheckId } from './check-ids';

export type { CheckId } from './check-ids';

/** met: there; weak: thinly there; missing: asked for and not there; warn: there and better not. */
export type CheckState = 'met' | 'weak' | 'missing' | 'warn';

/** What is known when a draft is checked. */
export interface CheckContext {
  post: Post;
  verdict: Verdict;
  brand: Brand;
  /** Language of the reply: the customer's where we write it. */
  language: ReplyLanguage;
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
}

/** One guideline of the source documents and the check that looks for it. */
export interface Guideline {
  id: CheckId;
  /** File name in the source documents and the words it rests on. */
  source: { document: string; quote: string };
  /** Types of post for which it is asked for. Elsewhere only `warn` is reported. */
  requiredFor: readonly TriageType[];
  /** The move that satisfies it; absent for checks of something that must not be there. */
  move?: MoveId;
  /** Pure. `undefined` when there is nothing to say. Must take any string, however long. */
  check(draft: string, context: CheckContext): CheckResult | undefined;
}
