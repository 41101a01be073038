import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { findTagProblem } from '../../../../lib/domain/brand/find-tag-problem';
import { readTag } from '../../../../lib/domain/brand/read-tag';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { brandProblemMessages } from '../../../../lib/i18n/brand-problems';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { TakenOutBar } from '../../../ui/TakenOutBar';
import { useTakenOut } from '../../../ui/use-taken-out';
import { TakenNote } from '../TakenNote';

interface AccountsProps {
  accounts: readonly string[];
  /** The other clients. */
  others: readonly Brand[];
  pending: string;
  onChange(accounts: string[], pending: string): void;
}

/** What X takes for a handle; Facebook's page names hold more. */
const HANDLE = /^[A-Za-z0-9_]{1,15}$/;

/** The client's own accounts, a row each with the site they are on, and a box for one more. */
export function Accounts({ accounts, others, pending, onChange }: AccountsProps) {
  const t = useTranslate(brandFormMessages);
  const problemText = useTranslate(brandProblemMessages);
  const [isTried, setTried] = useState(pending.trim() !== '');
  const tag = readTag('ownAccounts', pending);
  const problem = tag && isTried ? findTagProblem('ownAccounts', tag, accounts) : undefined;
  const taken = useTakenOut(accounts, (next) => onChange([...new Set(next)], pending));
  const add = () => {
    const isWrong = tag !== '' && findTagProblem('ownAccounts', tag, accounts) !== undefined;
    setTried(isWrong);
    if (tag && !isWrong) onChange([...accounts, tag], '');
  };
  return (
    <>
      <Field label={t('accounts')} hint={t('accountsHint')} error={problem && problemText(problem)}>
        {(control) => (
          <ul className="accounts">
            {accounts.map((account) => (
              <AccountRow
                key={account}
                account={account}
                onRemove={() => taken.takeOut(accounts.indexOf(account))}
              />
            ))}
            <li>
              <input
                {...control}
                className="line"
                value={pending}
                placeholder={t('addAccount')}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => {
                  setTried(false);
                  onChange([...accounts], event.target.value);
                }}
                onBlur={add}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  add();
                }}
              />
            </li>
          </ul>
        )}
      </Field>
      <TakenNote accounts={accounts} others={others} />
      <TakenOutBar name={taken.last} onPutBack={taken.putBack} />
    </>
  );
}

function AccountRow({ account, onRemove }: { account: string; onRemove(): void }) {
  const t = useTranslate(brandFormMessages);
  const isHandle = HANDLE.test(account);
  const shown = isHandle ? `@${account}` : account;
  return (
    <li>
      <Icon of={Check} />
      <span className="grow">
        <bdi>{shown}</bdi> <span className="soft">{t(isHandle ? 'onBoth' : 'onFacebook')}</span>
      </span>
      <Button look="plain" aria-label={t('remove', { tag: shown })} onClick={onRemove}>
        {t('take')}
      </Button>
    </li>
  );
}
