import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingCareMessages } from '../../../../lib/i18n/sharing-care';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import type { SharedClient } from './sharing';

interface SharedActsProps {
  shared: SharedClient;
  /** Whether anything of theirs is chosen or proposed. */
  brings: boolean;
  acceptsKey: boolean;
  onTake(): void;
  onLeave(): void;
}

/** What can be done with a file: taken in where it brings something, else only closed. */
export function SharedActs({ shared, brings, acceptsKey, onTake, onLeave }: SharedActsProps) {
  const t = useTranslate(sharingMessages);
  const care = useTranslate(sharingCareMessages);
  const { mine, changes, signature, age } = shared;
  const isIdle = mine !== undefined && !brings;
  const hasAct = signature.state !== 'invalid' && (!isIdle || acceptsKey);
  const main = mine === undefined ? t('add') : isIdle ? care('remember') : t('take');
  return (
    <>
      {isIdle && changes.length > 0 && (
        <p>{care(age?.newer === 'mine' ? 'fresher' : 'nothingChosen')}</p>
      )}
      <div className="acts">
        {hasAct && (
          <Button look="main" onClick={onTake}>
            {main}
          </Button>
        )}
        <Button look="plain" onClick={onLeave}>
          {hasAct ? t('leave') : care('close')}
        </Button>
      </div>
    </>
  );
}
