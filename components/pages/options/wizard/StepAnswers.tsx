import { type FormEvent, useState } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';
import { readTable } from '../../../../lib/domain/saved-replies/read-table';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { AnswersImport } from '../import/AnswersImport';
import { useProblemText } from '../playbook/use-problem-text';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import type { Finishing, WizardDraft } from './wizard-draft';

/** What is kept of a table over a step back or a reload, in UTF-16 units. */
const MOST_KEPT = 200_000;

interface StepAnswersProps {
  wizard: WizardState;
  /** The other clients. */
  others: readonly Brand[];
  onFinish(draft: WizardDraft): Promise<Finishing>;
}

/** Replies saved elsewhere come along; then the client is made. */
export function StepAnswers({ wizard, others, onFinish }: StepAnswersProps) {
  const t = useTranslate(wizardMessages);
  const explain = useRefusalText();
  const { draft, set, goOn, goBack } = wizard;
  const { pasted = '' } = draft;
  const [isLooking, setLooking] = useState(() => pasted !== '' && readTable(pasted).ok);
  const [refusal, setRefusal] = useState<Finishing>();
  const finish = async (event: FormEvent) => {
    event.preventDefault();
    const finishing = await onFinish(draft);
    if (finishing.state === 'kept') goOn();
    else setRefusal(finishing);
  };
  return (
    <form onSubmit={(event) => void finish(event)}>
      {draft.answers.length > 0 && (
        <div className="acts">
          <p role="status">{t('brought', { count: draft.answers.length })}</p>
          <Button look="plain" onClick={() => set({ answers: [] })}>
            {t('dropBrought')}
          </Button>
        </div>
      )}
      <AnswersImport
        known={draft.answers}
        brandName={draft.name}
        others={others}
        onLook={setLooking}
        onTake={(answers) => set({ answers: [...draft.answers, ...answers], pasted: '' })}
        begun={pasted}
        onBegun={(text) => set({ pasted: text.length > MOST_KEPT ? '' : text })}
      />
      {refusal && (
        <p className="field-error" role="alert">
          {explain(refusal)}
        </p>
      )}
      <WizardBar canGoOn={!isLooking} onBack={goBack} goOnLabel={t('finish')} />
    </form>
  );
}

/** Why the client could not be made, and where to look. */
function useRefusalText() {
  const t = useTranslate(wizardMessages);
  const describe = useProblemText();
  const name = (part: PlaybookProblem['part']) => {
    if (part === 'facts') return t('inFacts');
    return part === 'contacts' ? t('inContact') : t('inAnswers');
  };
  return (finishing: Finishing): string => {
    if (finishing.state !== 'wrongSheet') return t('notSaved');
    const { part, code } = finishing.problem;
    return t('wrongSheet', { where: name(part), why: describe(code) });
  };
}
