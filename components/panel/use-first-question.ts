import { useState } from 'react';
import type { OwnAnswer } from '../../lib/domain/log/reply-context';
import type { ChecksView } from './checks-view';
import { isBestLeft } from './is-best-left';
import type { LeaveChoice } from './LeaveAlone';
import type { ReplyCase } from './reply-case';
import type { FactChoice } from './use-facts';

/** Whether there should be a reply at all comes before how it reads. */
export type FirstQuestion = { name: 'answered'; answer: OwnAnswer } | { name: 'leave' };

export interface FirstQuestionView {
  question: FirstQuestion | undefined;
  /** The reply that is there was opened. */
  isRead: boolean;
  read: () => void;
  choice: LeaveChoice;
  choose: (choice: LeaveChoice) => void;
  /** There will be a reply: in one sentence, or to what is right in it. */
  goOn: (choice: 'oneLine' | 'hasPoint') => void;
}

/** Asked once; what somebody has begun to write themselves is no longer asked about. */
export function useFirstQuestion(
  { verdict, canDraft }: ReplyCase,
  { answered }: ChecksView,
  { facts, reason, change }: FactChoice,
  hasText: boolean,
): FirstQuestionView {
  const [isRead, setRead] = useState(false);
  const [choice, choose] = useState<LeaveChoice>('leave');
  const isDecided = facts.case !== undefined;
  const isLeft = canDraft && !hasText && isBestLeft({ verdict, reason, isDecided });
  const findQuestion = (): FirstQuestion | undefined => {
    if (answered) return { name: 'answered', answer: answered };
    return isLeft ? { name: 'leave' } : undefined;
  };
  return {
    question: findQuestion(),
    isRead,
    read: () => setRead(true),
    choice,
    choose,
    goOn: (chosen) =>
      change(
        chosen === 'oneLine'
          ? { ...facts, case: 'troll', length: 'S' }
          : { ...facts, case: 'point' },
      ),
  };
}
