import { useMemo, useState } from 'react';
import { findCase } from '../../lib/domain/draft/draft-case';
import type {
  ComplaintFacts,
  DraftCase,
  DraftInput,
  DraftLength,
} from '../../lib/domain/draft/draft-input';
import {
  findEarlierAnswer,
  type Reusable,
} from '../../lib/domain/draft/earlier/find-earlier-answer';
import { explainNoDraft, type NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import type { IssueId } from '../../lib/domain/draft/issue';
import { readComplaint } from '../../lib/domain/draft/read-complaint';
import { refusesPrivate } from '../../lib/domain/draft/refuses-private';
import type { ChecksView } from './checks-view';
import type { ReplyCase } from './reply-case';

export interface SeemingFacts {
  case: DraftCase;
  issue: IssueId | undefined;
  length: DraftLength;
  /** False where the person asks not to be sent to a private message, or was left without answer there. */
  private: boolean;
}

export interface FactChoice {
  facts: ComplaintFacts;
  change: (facts: ComplaintFacts) => void;
  /** What the post seems to be. */
  seeming: SeemingFacts;
  /** What was answered to a like question, and may be said again. */
  earlier: Reusable | undefined;
  /** What drafts are made of; absent where none can be written in this language. */
  input: Omit<DraftInput, 'seed'> | undefined;
  /** Why nothing is drafted. */
  reason: NoDraftReason | undefined;
}

/** What the person decides about a reply, and what is drafted with it. */
export function useFacts(
  { post, verdict, brand, language, canDraft }: ReplyCase,
  remembered: ChecksView['remembered'],
): FactChoice {
  const [facts, change] = useState<ComplaintFacts>({});
  const { recentReplies, ownReplies, factSheet, earlierAnswers } = remembered ?? {};
  const input = useMemo(
    () => ({
      post,
      verdict,
      brand,
      language,
      facts,
      ...(recentReplies && { recentReplies }),
      ...(ownReplies !== undefined && { ownReplies }),
      ...(factSheet && { factSheet, today: new Date().toISOString() }),
      ...(earlierAnswers && { earlierAnswers }),
    }),
    [post, verdict, brand, language, facts, recentReplies, ownReplies, factSheet, earlierAnswers],
  );
  const seeming = useMemo(() => {
    const reading = readComplaint(post, language);
    const given = { post, verdict, brand, language, seed: 1 };
    const length: DraftLength = post.site === 'facebook' ? 'S' : 'M';
    return {
      case: findCase(given, reading),
      issue: reading.issue,
      length,
      private: !refusesPrivate(post.text, language),
    };
  }, [post, verdict, brand, language]);
  const reason = useMemo(() => explainNoDraft({ ...input, seed: 1 }), [input]);
  const earlier = useMemo(() => findEarlierAnswer({ ...input, seed: 1 }), [input]);
  // Where nothing can be written no chip can help either: the panel says which languages it writes.
  return canDraft
    ? { facts, change, seeming, earlier, input, reason }
    : { facts, change, seeming, earlier, input: undefined, reason: undefined };
}
