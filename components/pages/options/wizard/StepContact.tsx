import { type FormEvent, useState } from 'react';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { planTemplateMessages } from '../../../../lib/i18n/plan-template';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import { isHalfContact } from './wizard-draft';

/** Whom to call when somebody is in danger. */
export function StepContact({ wizard }: { wizard: WizardState }) {
  const t = useTranslate(planMessages);
  const words = useTranslate(wizardMessages);
  const template = useTranslate(planTemplateMessages);
  const [isTried, setTried] = useState(false);
  const { draft, set, goOn, goBack } = wizard;
  const { contact } = draft;
  const isHalf = isHalfContact(draft);
  const isStopped = isTried && isHalf;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isHalf) goOn();
  };
  return (
    <form onSubmit={send}>
      <div className="two">
        <TextField
          label={t('nameOf')}
          hint=""
          value={contact.name}
          maxLength={PLAYBOOK_LIMITS.nameLength}
          error={isStopped ? words('lacksName') : undefined}
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
      <label className="accept">
        <input
          type="checkbox"
          checked={!draft.isPlanless}
          onChange={({ target }) => set({ isPlanless: !target.checked })}
        />
        {template('inWizard')}
      </label>
      <WizardBar
        canGoOn
        isEmpty={!contact.name.trim() && !contact.phone.trim() && draft.isPlanless === true}
        onBack={goBack}
        {...(isStopped && { onSkip: () => goOn(), skipLabel: words('goOnWithout') })}
      />
    </form>
  );
}
