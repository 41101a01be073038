import type { ReplyCase } from '../../../components/panel/reply-case';
import type { CheckContext, Writing } from '../../domain/checklist/check';
import type { ReplyContext } from '../../domain/log/reply-context';

export interface PageFacts {
  /** Account that the page shows beside the box. */
  activeAccount: string | undefined;
  isAccountConfirmed: boolean;
  /** Replies of the brand that the page shows. */
  threadReplies: readonly string[];
  writing: Writing;
}

/** All that is known of a reply when its words are checked. */
export function createCheckContext(
  { post, verdict, brand, language }: ReplyCase,
  { recentReplies, ownReplies, seenAt, otherClients, factSheet, pastFacts }: ReplyContext,
  { activeAccount, isAccountConfirmed, threadReplies, writing }: PageFacts,
): CheckContext {
  return {
    post,
    verdict,
    brand,
    language,
    recentReplies,
    threadReplies,
    ownReplies,
    otherClients,
    factSheet,
    ...(pastFacts && { pastFacts }),
    writing,
    isAccountConfirmed,
    ...(activeAccount === undefined ? {} : { activeAccount }),
    ...(seenAt === undefined ? {} : { seenAt: Date.parse(seenAt) }),
  };
}
