import type { AccountJudgement } from '../../lib/domain/brand/judge-account';
import type { GradedResult } from '../../lib/domain/checklist/check';
import type { OwnGuideline } from '../../lib/domain/checklist/own-guideline';
import type { SetAside } from '../../lib/domain/checklist/set-aside';
import type { OwnAnswer, ReplyContext } from '../../lib/domain/log/reply-context';

/** What the panel knows of the checks; a new object whenever something of it changes. */
export interface ChecksView {
  /** False for the first moments, while checking would hold up the page. */
  isReady: boolean;
  check: (text: string) => GradedResult[];
  setAside: readonly SetAside[];
  ownGuidelines: readonly OwnGuideline[];
  account: AccountJudgement;
  /** What is remembered that drafts are made with. */
  remembered?: Pick<
    ReplyContext,
    'recentReplies' | 'ownReplies' | 'factSheet' | 'earlierAnswers' | 'person'
  >;
  /** The brand has answered this post, and the person has not said that they go on. */
  answered?: OwnAnswer | undefined;
}
