import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  DRILL_STEPS,
  type Drill,
  type DrillStep,
  formatSpan,
  readSpan,
  readTotal,
} from '../../lib/domain/playbook/drill';
import { drillMessages } from '../../lib/i18n/drill';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { DrillResult } from './DrillResult';
import type { DrillTools } from './drill-progress';
import { StepRow } from './StepRow';

/** What to answer first, with a clock for each kind of trouble, and the result at the end. */
export function DrillGuide({ tools }: { tools: DrillTools }) {
  const t = useTranslate(drillMessages);
  const { progress, callees } = tools;
  const drill = useSyncExternalStore(progress.subscribe, progress.read);
  const next = DRILL_STEPS.find((step) => drill.answeredAt[step] === undefined);
  const isBegun = drill.startedAt !== undefined;
  return (
    <div className="guide">
      <ol className="steps" aria-label={t('guide')}>
        {DRILL_STEPS.map((step, index) => (
          <Step
            key={step}
            step={step}
            number={index + 1}
            span={readSpan(drill, step)}
            isNow={step === next}
            callee={callees[step]}
            lacks={drill.lacks?.[step] ?? []}
            onAccept={() => progress.note(step, [])}
          />
        ))}
      </ol>
      {!isBegun && (
        <div className="finish">
          <Button look="main" onClick={progress.begin}>
            {t('begin')}
          </Button>
          <p className="soft">{t('beginHint')}</p>
        </div>
      )}
      {isBegun && readTotal(drill) === undefined && <Running drill={drill} />}
      {readTotal(drill) !== undefined && <DrillResult drill={drill} tools={tools} />}
    </div>
  );
}

interface StepProps {
  step: DrillStep;
  number: number;
  /** Milliseconds until it was answered. */
  span: number | undefined;
  isNow: boolean;
  callee: string | undefined;
  /** What the last answer lacked. */
  lacks: readonly string[];
  onAccept(): void;
}

function Step({ step, number, span, isNow, callee, lacks, onAccept }: StepProps) {
  const t = useTranslate(drillMessages);
  const isDone = span !== undefined;
  const hint =
    callee !== undefined && step !== 'crowd'
      ? t(`${step}Call`, { name: callee })
      : t(`${step}Hint`);
  return (
    <StepRow
      number={number}
      isDone={isDone}
      isNow={isNow}
      title={t(step)}
      hint={hint}
      note={!isDone && lacks.length > 0 && <Lacks lacks={lacks} onAccept={onAccept} />}
    >
      {isDone && (
        <span className="num small">
          <span className="sr">{t('answered', { span: formatSpan(span) })}</span>
          <span aria-hidden="true">{formatSpan(span)}</span>
        </span>
      )}
    </StepRow>
  );
}

/** Why an answer does not count yet; the person may know better. */
function Lacks({ lacks, onAccept }: Pick<StepProps, 'lacks' | 'onAccept'>) {
  const t = useTranslate(drillMessages);
  return (
    <div role="status">
      <p>
        {t('lacks')} <b className="strong">{lacks.join(' · ')}</b>
      </p>
      <Button look="text" className="small" onClick={onAccept}>
        {t('accept')}
      </Button>
    </div>
  );
}

/** Seconds since the start; for the eye alone, since a voice that counts would only press. */
function Running({ drill: { startedAt = 0 } }: { drill: Drill }) {
  const t = useTranslate(drillMessages);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="finish drill-clock" aria-hidden="true">
      <span className="soft grow">{t('running')}</span>
      <span className="num strong">{formatSpan(now - startedAt)}</span>
    </p>
  );
}
