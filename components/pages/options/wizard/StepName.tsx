import { type FormEvent, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { validateBrand } from '../../../../lib/domain/brand/validate-brand';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { brandProblemMessages } from '../../../../lib/i18n/brand-problems';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import { TriedPost } from '../client/TriedPost';
import { TakenNote } from '../TakenNote';
import { TextField } from '../TextField';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import { isBlank } from './wizard-draft';

interface StepNameProps {
  wizard: WizardState;
  /** As it would be saved now. */
  brand: Brand;
  others: readonly Brand[];
  onLeave(): void;
}

/** What the client is called, and from which account it answers. */
export function StepName({ wizard, brand, others, onLeave }: StepNameProps) {
  const t = useTranslate(wizardMessages);
  const form = useTranslate(brandFormMessages);
  const problemText = useTranslate(brandProblemMessages);
  const [isTried, setTried] = useState(false);
  const { draft, set, goOn } = wizard;
  const problems = validateBrand(brand, others);
  const error = (field: 'name' | 'ownAccounts') => {
    const found = problems.find((one) => one.field === field);
    return isTried && found ? problemText(found.code) : undefined;
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) goOn();
  };
  return (
    <form onSubmit={send}>
      <TextField
        label={form('name')}
        hint=""
        value={draft.name}
        error={error('name')}
        isFocused
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('account')}
        hint={t('accountHint')}
        value={draft.account}
        placeholder={form('addAccount')}
        error={error('ownAccounts')}
        onChange={(account) => set({ account })}
      />
      <TakenNote accounts={brand.ownAccounts} others={others} />
      {brand.name.length > 1 && (
        <ul className="tried try">
          <TriedPost brand={brand} text={form('sampleNamed', { name: brand.name })} />
        </ul>
      )}
      <WizardBar
        canGoOn
        onBack={() => {
          if (isBlank(draft)) void wizard.drop();
          onLeave();
        }}
      />
    </form>
  );
}
