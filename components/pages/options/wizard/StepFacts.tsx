import type { FormEvent } from 'react';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';

/** Examples, one for each row. */
const EXAMPLES = ['1', '2', '3'] as const;

/** Three things that people ask, and what is true. */
export function StepFacts({ wizard }: { wizard: WizardState }) {
  const t = useTranslate(wizardMessages);
  const sheet = useTranslate(playbookMessages);
  const { draft, set, goOn, goBack } = wizard;
  const send = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  const setFact = (index: number, part: { question?: string; text?: string }) =>
    set({ facts: draft.facts.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <form onSubmit={send}>
      <ul className="fact-boxes">
        {draft.facts.map((fact, index) => (
          <li key={fact.id}>
            <input
              className="input"
              aria-label={`${sheet('question')} ${index + 1}`}
              value={fact.question}
              maxLength={PLAYBOOK_LIMITS.questionLength}
              placeholder={t(`question${EXAMPLES[index] ?? '1'}`)}
              autoComplete="off"
              onChange={(event) => setFact(index, { question: event.target.value })}
            />
            <input
              className="input"
              aria-label={`${sheet('text')} ${index + 1}`}
              value={fact.text}
              maxLength={PLAYBOOK_LIMITS.factLength}
              placeholder={t(`fact${EXAMPLES[index] ?? '1'}`)}
              autoComplete="off"
              onChange={(event) => setFact(index, { text: event.target.value })}
            />
          </li>
        ))}
      </ul>
      <WizardBar
        canGoOn
        isEmpty={draft.facts.every(({ question, text }) => !question.trim() && !text.trim())}
        onBack={goBack}
      />
    </form>
  );
}
