import { useEffect, useRef } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { useTranslate } from '../../../ui/locale-context';
import { StepAnswers } from './StepAnswers';
import { StepChannel } from './StepChannel';
import { StepContact } from './StepContact';
import { StepDone } from './StepDone';
import { StepFacts } from './StepFacts';
import { StepName } from './StepName';
import { StepVoice } from './StepVoice';
import { useWizard, type WizardState } from './use-wizard';
import {
  createDraftBrand,
  type Finishing,
  WIZARD_STEPS,
  type WizardDraft,
  type WizardStore,
} from './wizard-draft';

interface WizardProps {
  store: WizardStore;
  /** All clients, to find names that are taken. */
  brands: readonly Brand[];
  createId(): string;
  /** Saves the client and its sheet. */
  onFinish(draft: WizardDraft): Promise<Finishing>;
  /** To the form of the new client. */
  onOpen(id: string): void;
  onLeave(): void;
  practiceUrl(id: string): string;
}

/** A new client in a few questions, one at a time. */
export function Wizard(props: WizardProps) {
  const wizard = useWizard(props.store, props.createId);
  if (!wizard) return undefined;
  return <Steps {...props} wizard={wizard} />;
}

const LAST = WIZARD_STEPS.length - 1;

function Steps({ wizard, ...props }: WizardProps & { wizard: WizardState }) {
  const t = useTranslate(wizardMessages);
  const title = useRef<HTMLHeadingElement>(null);
  const { draft, position } = wizard;
  const { step } = draft;
  const name = draft.name.trim() || t('theClient');
  const first = useRef(step);
  useEffect(() => {
    // The first box takes the focus by itself; later the question is read before it is answered.
    if (step !== first.current) title.current?.focus();
    first.current = step;
  }, [step]);
  return (
    <section className="wizard" aria-labelledby="wizard-title">
      {step !== 'done' && (
        <>
          <p className="soft small" role="status">
            {t('progress', { position, all: LAST })}
          </p>
          <progress className="steps-bar" max={LAST} value={position} aria-hidden="true" />
        </>
      )}
      <h2 className="heading" id="wizard-title" ref={title} tabIndex={-1}>
        {t(`${step}Title`, { name })}
      </h2>
      <p className="soft">{t(`${step}Text`, { name })}</p>
      <Step {...props} wizard={wizard} />
    </section>
  );
}

function Step({ wizard, ...props }: WizardProps & { wizard: WizardState }) {
  const { draft } = wizard;
  const brand = createDraftBrand(draft);
  switch (draft.step) {
    case 'name':
      return (
        <StepName wizard={wizard} brand={brand} others={props.brands} onLeave={props.onLeave} />
      );
    case 'register':
    case 'person':
    case 'tone':
      return <StepVoice key={draft.step} wizard={wizard} part={draft.step} />;
    case 'facts':
      return <StepFacts wizard={wizard} />;
    case 'channel':
      return <StepChannel wizard={wizard} />;
    case 'contact':
      return <StepContact wizard={wizard} />;
    case 'answers':
      return <StepAnswers wizard={wizard} others={props.brands} onFinish={props.onFinish} />;
    case 'done':
      return (
        <StepDone
          wizard={wizard}
          brand={brand}
          practiceUrl={props.practiceUrl(draft.id)}
          onOpen={() => props.onOpen(draft.id)}
        />
      );
  }
}
