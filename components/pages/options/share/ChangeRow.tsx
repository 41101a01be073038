import type { Choice, ContentChange } from '../../../../lib/domain/sharing/compare-contents';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingCareMessages } from '../../../../lib/i18n/sharing-care';
import { useTranslate } from '../../../ui/locale-context';
import { Segment } from '../../../ui/Segment';
import { tellValue } from './tell-value';
import { useChangeTitle } from './use-change-title';

interface ChangeRowProps {
  change: ContentChange;
  choice: Choice;
  onChoose(choice: Choice): void;
}

/** One field as it is here and as it is there, and whose is taken. */
export function ChangeRow({ change, choice, onChoose }: ChangeRowProps) {
  const t = useTranslate(sharingMessages);
  const care = useTranslate(sharingCareMessages);
  const title = useChangeTitle()(change);
  const side = (which: Choice) => tellValue(change[which]) || t('nothing');
  return (
    <li>
      <div className="change-head">
        <b className="grow">{title}</b>
        <Segment<Choice>
          label={title}
          value={choice}
          options={[
            { value: 'mine', label: t('mine') },
            { value: 'theirs', label: t('theirs') },
          ]}
          onChange={onChoose}
        />
      </div>
      {change.taken?.map((one) => (
        <p key={one.account} className="hint">
          {care('takenAccount', { ...one })}
        </p>
      ))}
      <div className="two">
        <p className={choice === 'mine' ? 'side is-on' : 'side'}>
          <span className="sr">{t('mine')}: </span>
          {side('mine')}
        </p>
        <p className={choice === 'theirs' ? 'side is-on' : 'side'}>
          <span className="sr">{t('theirs')}: </span>
          {side('theirs')}
        </p>
      </div>
    </li>
  );
}
