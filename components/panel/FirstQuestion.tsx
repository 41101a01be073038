import { AlreadyAnswered, AlreadyAnsweredBar } from './AlreadyAnswered';
import { LeaveAlone, LeaveAloneBar } from './LeaveAlone';
import type { PanelActions } from './panel-state';
import type { FirstQuestionView } from './use-first-question';
import type { PanelView } from './use-panel';

/** Under what they say, in place of the drafts. */
export function FirstQuestion({ asked, reply, now, checks, known }: PanelView) {
  const { question, isRead, choice, choose } = asked;
  if (question?.name === 'answered') {
    const { name } = reply.brand;
    return <AlreadyAnswered answer={question.answer} brand={name} now={now} isRead={isRead} />;
  }
  return (
    <LeaveAlone
      choice={choice}
      onChoose={choose}
      ownReplies={checks.remembered?.ownReplies ?? 0}
      isHate={known.reason === 'abuse'}
    />
  );
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
