import { Users } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand/brand';
import { colourOf } from '../../lib/domain/brand/colour-of';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { Tile } from '../ui/Tile';
import type { AskedAccount } from './panel-mode';

interface WrongAccountProps {
  account: AskedAccount;
  brand: string;
}

export function WrongAccountAlert({ account, brand }: WrongAccountProps) {
  const t = useTranslate(checkPanelMessages);
  const words = () => {
    if (account.state === 'unsaved') return t('isItTheirs', { brand });
    return account.client ? t('wrongAccount') : t('wrongAccountOther', { brand });
  };
  return (
    <div className="guard" role="alert">
      <Icon of={Users} />
      <div className="what">{words()}</div>
    </div>
  );
}

interface BothAccountsProps {
  account: AskedAccount;
  brand: Pick<Brand, 'id' | 'name' | 'colour'>;
  /** Who wrote the post. */
  who: string;
}

/** Both accounts, face to face, each in the colour that it has everywhere. */
export function WrongAccount({ account, brand, who }: BothAccountsProps) {
  const t = useTranslate(checkPanelMessages);
  const { client = account.account, colour = 'slate' } = account.state === 'other' ? account : {};
  return (
    <div className="who-is">
      <div>
        <Tile name={client} colour={colour} />
        <span>
          <b>{client}</b>
          <small>{t('withThis')}</small>
        </span>
      </div>
      <div>
        <Tile name={brand.name} colour={colourOf(brand)} />
        <span>
          <b>{brand.name}</b>
          <small>{t('writtenTo', { who })}</small>
        </span>
      </div>
    </div>
  );
}

interface WrongAccountBarProps {
  account: AskedAccount;
  site: string;
  /** Looks again; true when the account is right now. */
  onLookAgain: () => boolean;
  /** `isKept`: the account is the brand's from now on. */
  onGoOn: (isKept?: boolean) => void;
}

/** Going on is possible, and a quiet button. */
export function WrongAccountBar({ account, site, onLookAgain, onGoOn }: WrongAccountBarProps) {
  const t = useTranslate(checkPanelMessages);
  const [isStillWrong, setStillWrong] = useState(false);
  const isUnsaved = account.state === 'unsaved';
  const advice = t(isUnsaved ? 'orChangeAccount' : 'changeAccount', { site });
  return (
    <div className="panel-bar">
      <p className="soft bar-text" aria-live="polite">
        {isStillWrong ? t('stillWrong', { account: account.account }) : advice}
      </p>
      {isUnsaved ? (
        <Button look="main" className="grow" onClick={() => onGoOn(true)}>
          {t('itIsTheirs')}
        </Button>
      ) : (
        <Button look="main" className="grow" onClick={() => setStillWrong(!onLookAgain())}>
          {t('changed')}
        </Button>
      )}
      <span className="note is-centred">
        <Button look="plain" className="small" onClick={() => onGoOn()}>
          {t(isUnsaved ? 'answerOnce' : 'answerAs', { account: account.account })}
        </Button>
      </span>
    </div>
  );
}
