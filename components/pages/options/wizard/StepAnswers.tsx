import { type FormEvent, useState } from 'react';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import { AnswersImport } from '../import/AnswersImport';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import type { WizardDraft } from './wizard-draft';

interface StepAnswersProps {
  wizard: WizardState;
  onFinish(draft: WizardDraft): Promise<boolean>;
}

/** Replies saved elsewhere come along; then the client is made. */
export function StepAnswers({ wizard, onFinish }: StepAnswersProps) {
  const t = useTranslate(wizardMessages);
  const [isFailed, setFailed] = useState(false);
  const { draft, set, goOn, goBack } = wizard;
  const finish = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await onFinish(draft);
    setFailed(!isSaved);
    if (isSaved) goOn();
  };
  return (
    <form onSubmit={(event) => void finish(event)}>
      {draft.answers.length > 0 && (
        <p role="status">{t('brought', { count: draft.answers.length })}</p>
      )}
      <AnswersImport
        known={draft.answers}
        onTake={(answers) => set({ answers: [...draft.answers, ...answers] })}
      />
      {isFailed && (
        <p className="field-error" role="alert">
          {t('notSaved')}
        </p>
      )}
      <WizardBar canGoOn onBack={goBack} goOnLabel={t('finish')} />
    </form>
  );
}
