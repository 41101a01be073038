import { AlreadyAnswered, AlreadyAnsweredBar } from './AlreadyAnswered';
import { LeaveAlone, LeaveAloneBar } from './LeaveAlone';
import type { PanelActions } from './panel-state';
import type { FirstQuestionView } from './use-first-question';

interface FirstQuestionProps {
  asked: FirstQuestionView;
  brand: string;
  /** Milliseconds since 1970. */
  now: number;
  ownReplies: number;
  isHate: boolean;
}

/** Under what they say, in place of the drafts. */
export function FirstQuestion({ asked, brand, now, ownReplies, isHate }: FirstQuestionProps) {
  const { question, isRead, choice, choose } = asked;
  if (question?.name === 'answered') {
    return <AlreadyAnswered answer={question.answer} brand={brand} now={now} isRead={isRead} />;
  }
  return <LeaveAlone choice={choice} onChoose={choose} ownReplies={ownReplies} isHate={isHate} />;
}

interface FirstQuestionBarProps {
  asked: FirstQuestionView;
  actions: PanelActions;
}

export function FirstQuestionBar({ asked, actions }: FirstQuestionBarProps) {
  const { question, isRead, read, choice, goOn } = asked;
  if (question?.name === 'answered') {
    return (
      <AlreadyAnsweredBar
        isRead={isRead}
        onRead={read}
        onClose={actions.onClose}
        onGoOn={() => actions.onAnswerAnyway?.()}
      />
    );
  }
  return (
    <LeaveAloneBar
      choice={choice}
      onLeave={() => (actions.onLeave ?? actions.onClose)()}
      onGoOn={goOn}
    />
  );
}
