import { useSyncExternalStore } from 'react';
import { Button } from '../ui/Button';
import { PRACTICE_STEPS, type PracticeProgress, type PracticeStep } from './practice-progress';
import { StepRow } from './StepRow';
import { usePracticeText } from './use-practice-text';

interface StepsProps {
  progress: PracticeProgress;
  onAddClient: () => void;
}

/** Four steps that tick themselves off as the person does them. */
export function Steps({ progress, onAddClient }: StepsProps) {
  const t = usePracticeText();
  const done = useSyncExternalStore(progress.subscribe, progress.read);
  return (
    <div className="guide">
      <ol className="steps" aria-label={t('stepsLabel')}>
        {PRACTICE_STEPS.map((step, index) => (
          <Step key={step} step={step} number={index + 1} done={done} />
        ))}
      </ol>
      {done === PRACTICE_STEPS.length && (
        <div className="finish">
          <p className="strong">{t('allDone')}</p>
          <p className="soft">{t('allDoneHint')}</p>
          <Button onClick={onAddClient}>{t('addClient')}</Button>
        </div>
      )}
    </div>
  );
}

function Step({ step, number, done }: { step: PracticeStep; number: number; done: number }) {
  const t = usePracticeText();
  return (
    <StepRow
      number={number}
      isDone={number <= done}
      isNow={number === done + 1}
      title={t(step)}
      hint={t(`${step}Hint`)}
      doneText={t('stepDone')}
    />
  );
}
