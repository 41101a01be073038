import { isSameValue } from '../../../../lib/domain/brand/is-same-value';
import type { CrisisPlan } from '../../../../lib/domain/playbook/playbook';
import type { planTemplateMessages } from '../../../../lib/i18n/plan-template';

const LISTS = ['firstHalfHour', 'firstTwoHours', 'followUp', 'toPause', 'alsoTell'] as const;

type PlanTemplate = Pick<CrisisPlan, (typeof LISTS)[number] | 'levels'>;

export const BLANK_PLAN: PlanTemplate = {
  levels: [],
  firstHalfHour: [],
  firstTwoHours: [],
  followUp: [],
  toPause: [],
  alsoTell: [],
};

/** The plan to begin with, in the language of the person; what is said at each level is theirs to write. */
export function createPlanTemplate(
  t: (key: keyof (typeof planTemplateMessages)['es']) => string,
): PlanTemplate {
  const lines = (key: (typeof LISTS)[number] | 'levels' | 'whens') => t(key).split('\n');
  const whens = lines('whens');
  return {
    levels: lines('levels').map((name, at) => ({ name, when: whens[at] ?? '', statement: '' })),
    firstHalfHour: lines('firstHalfHour'),
    firstTwoHours: lines('firstTwoHours'),
    followUp: lines('followUp'),
    toPause: lines('toPause'),
    alsoTell: lines('alsoTell'),
  };
}

/** Whether steps and levels are these and no others; who decides and from when on does not matter. */
export function isPlan(plan: CrisisPlan, template: PlanTemplate): boolean {
  const { levels, firstHalfHour, firstTwoHours, followUp, toPause, alsoTell } = plan;
  const steps = { levels, firstHalfHour, firstTwoHours, followUp, toPause, alsoTell };
  return isSameValue(steps, template);
}
