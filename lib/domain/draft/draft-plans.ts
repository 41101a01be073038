import type { SiteId } from '../post';
import type { Polarity } from '../triage/verdict';
import type { DraftCase, DraftLength, Fault } from './draft-input';
import type { MoveId } from './move';
import { COMPLAINT_PLANS, OTHER_PLANS, UNHAPPY_OTHER } from './plans';

/** The order of moves of one draft. Regret becomes an apology where the fault is ours. */
export type DraftPlan = readonly MoveId[];

export interface PlanContext {
  fault: Fault;
  site: SiteId;
  polarity: Polarity;
  length?: DraftLength | undefined;
}

/** Said only once the person said that the fault is ours. */
const ONLY_OURS: readonly MoveId[] = ['own'];

/** As chosen; else short where nobody expects much, medium elsewhere. */
export const lengthOf = ({ length, site }: Pick<PlanContext, 'length' | 'site'>): DraftLength =>
  length ?? (site === 'facebook' ? 'S' : 'M');

/** Up to three orders of moves that differ in their first move and in length. */
export function plansFor(replyCase: DraftCase, context: PlanContext): readonly DraftPlan[] {
  const { fault, polarity } = context;
  const length = lengthOf(context);
  const isUnhappyOther = replyCase === 'other' && polarity === 'negative';
  const plans =
    replyCase === 'complaint'
      ? COMPLAINT_PLANS[length]
      : shaped(isUnhappyOther ? UNHAPPY_OTHER : OTHER_PLANS[replyCase], length);
  return plans.map((plan) => forFault(plan, fault));
}

function forFault(plan: DraftPlan, fault: Fault): DraftPlan {
  if (fault === 'ours') return plan.map((move) => (move === 'regret' ? 'apologise' : move));
  if (fault === 'notOurs') return standBy(plan);
  return plan.filter((move) => !ONLY_OURS.includes(move));
}

/** What would take the fault on: to own it, to look into it, to do better. */
const TAKES_BLAME: readonly MoveId[] = ['own', 'act', 'improve'];

/** Not our fault: understood and regretted, what is known is told, and a hand is held out. */
function standBy(plan: DraftPlan): DraftPlan {
  if (!plan.includes('act')) return plan.filter((move) => !TAKES_BLAME.includes(move));
  const has = new Set<MoveId>(plan);
  return plan.flatMap((move): MoveId[] => {
    if (move !== 'act') return TAKES_BLAME.includes(move) ? [] : [move];
    return [
      ...(has.has('facts') ? [] : (['facts'] as const)),
      ...(has.has('help') ? [] : (['help'] as const)),
    ];
  });
}

/** What a short draft does without; a long one says again how it goes on. */
const LEFT_OUT_SHORT: readonly MoveId[] = ['close', 'private'];

function shaped(plans: readonly DraftPlan[], length: DraftLength): readonly DraftPlan[] {
  if (length === 'M') return plans;
  return plans.map((plan) => (length === 'S' ? shorter(plan) : longer(plan)));
}

/** The first move stays: it is what tells the three apart. What is left must still say something. */
function shorter(plan: DraftPlan): DraftPlan {
  const kept = plan.filter((move, at) => at === 0 || !LEFT_OUT_SHORT.includes(move));
  const says = kept.some((move) => move !== 'greet' && move !== 'sign');
  return says ? kept : plan;
}

function longer(plan: DraftPlan): DraftPlan {
  const body = plan.filter((move) => move !== 'sign');
  const more: MoveId[] = (['facts', 'link'] as const).filter((move) => !body.includes(move));
  return [...body, ...more, ...(plan.includes('sign') ? (['sign'] as const) : [])];
}
