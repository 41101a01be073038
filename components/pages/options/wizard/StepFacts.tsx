import { type FormEvent, useState } from 'react';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import { FactBoxes } from './FactBoxes';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import { findHalfFacts } from './wizard-draft';

/** Three things that people ask, and what is true; half of one is told of before going on. */
export function StepFacts({ wizard }: { wizard: WizardState }) {
  const t = useTranslate(wizardMessages);
  const [isTried, setTried] = useState(false);
  const { draft, set, goOn, goBack } = wizard;
  const half = findHalfFacts(draft);
  const isStopped = isTried && half.length > 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (half.length === 0) goOn();
  };
  return (
    <form onSubmit={send}>
      <ul className="fact-boxes">
        {draft.facts.map((fact, index) => (
          <FactBoxes
            key={fact.id}
            fact={fact}
            index={index}
            lacks={isStopped ? half.find((one) => one.index === index)?.lacks : undefined}
            onChange={(part) =>
              set({ facts: draft.facts.map((one) => (one === fact ? { ...one, ...part } : one)) })
            }
          />
        ))}
      </ul>
      <WizardBar
        canGoOn
        isEmpty={draft.facts.every(({ question, text }) => !question.trim() && !text.trim())}
        onBack={goBack}
        {...(isStopped && { onSkip: () => goOn(), skipLabel: t('goOnWithout') })}
      />
    </form>
  );
}
