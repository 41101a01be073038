import { useId } from 'react';
import { pastMessages } from '../../lib/i18n/past';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';

export type LeaveChoice = 'leave' | 'oneLine' | 'hasPoint';

interface LeaveAloneProps {
  choice: LeaveChoice;
  onChoose: (choice: LeaveChoice) => void;
  /** Replies to this person in the last two days. */
  ownReplies: number;
  isHate: boolean;
}

/** A provocation: no reply is chosen, another choice takes a press more. */
export function LeaveAlone({ choice, onChoose, ownReplies, isHate }: LeaveAloneProps) {
  const t = useTranslate(pastMessages);
  const name = useId();
  const whyLeave = () => {
    if (isHate) return t('leaveHate');
    if (ownReplies > 1) return t('leaveWhyMany', { count: ownReplies });
    return t(ownReplies === 1 ? 'leaveWhy1' : 'leaveWhy0');
  };
  const options = [
    { id: 'leave', what: t('leave'), why: whyLeave() },
    { id: 'oneLine', what: t('oneLine'), why: t('oneLineWhy') },
    { id: 'hasPoint', what: t('hasPoint'), why: t('hasPointWhy') },
  ] as const;
  return (
    <fieldset className="choice leave">
      <legend className="sr">{t('choose')}</legend>
      {options.map(({ id, what, why }) => (
        <label key={id} className={id === choice ? 'opt is-on' : 'opt'}>
          <input
            type="radio"
            className="sr"
            name={name}
            checked={id === choice}
            onChange={() => onChoose(id)}
          />
          <span className="dot" />
          <span>
            <span className="what">{what}</span>
            <span className="why">{why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface LeaveAloneBarProps {
  choice: LeaveChoice;
  onLeave: () => void;
  onGoOn: (choice: 'oneLine' | 'hasPoint') => void;
}

export function LeaveAloneBar({ choice, onLeave, onGoOn }: LeaveAloneBarProps) {
  const t = useTranslate(pastMessages);
  return (
    <div className="panel-bar">
      <Button
        look="main"
        className="grow"
        onClick={() => (choice === 'leave' ? onLeave() : onGoOn(choice))}
      >
        {t(choice === 'leave' ? 'closeIt' : 'goOn')}
      </Button>
    </div>
  );
}
