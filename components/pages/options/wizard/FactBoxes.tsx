import { useId } from 'react';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import type { HalfFact, WizardDraft } from './wizard-draft';

/** Examples, one for each row. */
const EXAMPLES = ['1', '2', '3'] as const;

interface FactBoxesProps {
  fact: WizardDraft['facts'][number];
  /** From 0. */
  index: number;
  lacks: HalfFact['lacks'] | undefined;
  onChange(part: { question?: string; text?: string }): void;
}

/** What people ask, and what is true; where one is missing, that is said beneath. */
export function FactBoxes({ fact, index, lacks, onChange }: FactBoxesProps) {
  const t = useTranslate(wizardMessages);
  const sheet = useTranslate(playbookMessages);
  const id = useId();
  const example = EXAMPLES[index] ?? '1';
  const error = (part: HalfFact['lacks']) =>
    lacks === part && { 'aria-invalid': true, 'aria-describedby': id };
  return (
    <li>
      <input
        className="input"
        aria-label={`${sheet('question')} ${index + 1}`}
        value={fact.question}
        maxLength={PLAYBOOK_LIMITS.questionLength}
        placeholder={t(`question${example}`)}
        autoComplete="off"
        onChange={(event) => onChange({ question: event.target.value })}
        {...error('question')}
      />
      <input
        className="input"
        aria-label={`${sheet('text')} ${index + 1}`}
        value={fact.text}
        maxLength={PLAYBOOK_LIMITS.factLength}
        placeholder={t(`fact${example}`)}
        autoComplete="off"
        onChange={(event) => onChange({ text: event.target.value })}
        {...error('text')}
      />
      {lacks && (
        <p className="field-error" id={id} role="alert">
          {lacks === 'text'
            ? t('lacksText', { question: fact.question.trim() })
            : t('lacksQuestion')}
        </p>
      )}
    </li>
  );
}
