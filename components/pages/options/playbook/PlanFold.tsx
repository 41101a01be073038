import { Plus } from 'lucide-react';
import type { CrisisLevel, CrisisPlan } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { planTemplateMessages } from '../../../../lib/i18n/plan-template';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Icon } from '../../../ui/Icon';
import { LineList } from '../../../ui/LineList';
import { useTranslate } from '../../../ui/locale-context';
import { TakenOutBar } from '../../../ui/TakenOutBar';
import { useTakenOut } from '../../../ui/use-taken-out';
import { TextField } from '../TextField';
import { LevelForm } from './LevelForm';
import { BLANK_PLAN, createPlanTemplate, isPlan } from './plan-template';
import type { PlaybookEditor } from './playbook-editor';

const STEPS = ['firstHalfHour', 'firstTwoHours', 'followUp'] as const;
const ASIDE = ['toPause', 'alsoTell'] as const;

interface PlanFoldProps {
  editor: PlaybookEditor;
  isAsked: boolean;
}

/** The crisis plan as a whole: who speaks, what is done when, what is said at each level. */
export function PlanFold({ editor, isAsked }: PlanFoldProps) {
  const t = useTranslate(planMessages);
  const plan = editor.playbook.crisisPlan;
  const set = (part: Partial<CrisisPlan>) =>
    editor.change((all) => ({ ...all, crisisPlan: { ...all.crisisPlan, ...part } }));
  const person = (part: 'owner' | 'spokesperson') => ({
    label: t(part),
    hint: '',
    value: plan[part] ?? '',
    maxLength: PLAYBOOK_LIMITS.nameLength,
    error: undefined,
    onChange: (text: string) => set({ [part]: text }),
  });
  const list = (part: (typeof STEPS)[number] | (typeof ASIDE)[number]) => (
    <LineList
      key={part}
      label={t(part)}
      lines={plan[part]}
      maxLength={PLAYBOOK_LIMITS.lineLength}
      placeholder={t('addStep')}
      isNumbered={part !== 'toPause' && part !== 'alsoTell'}
      removeLabel={(line) => t('removeStep', { line })}
      onChange={(lines) => set({ [part]: lines.slice(0, PLAYBOOK_LIMITS.lines) })}
    />
  );
  return (
    <Fold id="part-plan" title={t('wholePlan')} note={t('wholePlanText')} isAsked={isAsked}>
      <BasicPlan plan={plan} onChange={set} />
      <div className="two">
        <TextField {...person('owner')} />
        <TextField {...person('spokesperson')} />
      </div>
      {STEPS.map(list)}
      <div className="two">{ASIDE.map(list)}</div>
      <Levels levels={plan.levels} onChange={(levels) => set({ levels })} />
    </Fold>
  );
}

interface BasicPlanProps {
  plan: CrisisPlan;
  onChange(part: Partial<CrisisPlan>): void;
}

/** An empty plan is filled with one press, and emptied with another as long as nothing was changed. */
function BasicPlan({ plan, onChange }: BasicPlanProps) {
  const t = useTranslate(planTemplateMessages);
  const template = createPlanTemplate(t);
  const isBlank = isPlan(plan, BLANK_PLAN);
  if (!isBlank && !isPlan(plan, template)) return null;
  return (
    <div className="field">
      <div>
        <Button
          look={isBlank ? 'border' : 'plain'}
          onClick={() => onChange(isBlank ? template : BLANK_PLAN)}
        >
          {t(isBlank ? 'begin' : 'leave')}
        </Button>
      </div>
      {isBlank && <p className="hint">{t('beginHint')}</p>}
    </div>
  );
}

interface LevelsProps {
  levels: readonly CrisisLevel[];
  onChange(levels: CrisisLevel[]): void;
}

function Levels({ levels, onChange }: LevelsProps) {
  const t = useTranslate(planMessages);
  const taken = useTakenOut(levels, onChange);
  return (
    <div className="field">
      <h3 className="label">{t('levels')}</h3>
      <p className="hint">{t('levelsHint')}</p>
      {levels.map((level, index) => (
        // The place is what a level is: they rise from the first to the last.
        <LevelForm
          key={`${index.toString()}`}
          level={level}
          label={t('level', { number: index + 1 })}
          onChange={(next) => onChange(levels.toSpliced(index, 1, next))}
          onRemove={() => taken.takeOut(index)}
        />
      ))}
      <TakenOutBar name={taken.last?.name} onPutBack={taken.putBack} />
      {levels.length < PLAYBOOK_LIMITS.levels && (
        <div>
          <Button
            look="text"
            className="add"
            onClick={() => onChange([...levels, { name: '', when: '', statement: '' }])}
          >
            <Icon of={Plus} size={14} />
            {t('addLevel')}
          </Button>
        </div>
      )}
    </div>
  );
}
