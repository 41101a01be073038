import type { FormEvent } from 'react';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';

/** Whom to call when somebody is in danger. */
export function StepContact({ wizard }: { wizard: WizardState }) {
  const t = useTranslate(planMessages);
  const { draft, set, goOn, goBack } = wizard;
  const { contact } = draft;
  const send = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  return (
    <form onSubmit={send}>
      <div className="two">
        <TextField
          label={t('nameOf')}
          hint=""
          value={contact.name}
          maxLength={PLAYBOOK_LIMITS.nameLength}
          error={undefined}
          isFocused
          onChange={(name) => set({ contact: { ...contact, name } })}
        />
        <TextField
          label={t('phoneOf')}
          hint=""
          value={contact.phone}
          maxLength={PLAYBOOK_LIMITS.phoneLength}
          error={undefined}
          onChange={(phone) => set({ contact: { ...contact, phone } })}
        />
      </div>
      <WizardBar canGoOn isEmpty={!contact.name.trim()} onBack={goBack} />
    </form>
  );
}
