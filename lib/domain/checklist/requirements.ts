import type { TriageType } from '../triage/verdict';
import type { CheckContext, CheckLevel, CheckState, Guideline } from './check';
import type { CatalogueId, CheckId } from './check-ids';

/** What a type of post asks of a reply. Checks of harm, guards and clocks hold for all types. */
export interface Requirements {
  required: readonly CatalogueId[];
  /** Shown, and never held against a reply. */
  recommended: readonly CatalogueId[];
}

export const REQUIREMENTS: Readonly<Record<TriageType, Requirements>> = {
  complaint: {
    required: ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K10', 'K11', 'K15', 'K17', 'K29'],
  },
  failedContact: {
    required: ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K10', 'K11', 'K15', 'K17', 'K29'],
  },
  venting: { required: ['K01', 'K02', 'K05', 'K10'], recommended: ['K11', 'K15'] },
  question: { required: ['K01', 'K02', 'K04', 'K06', 'K09'], recommended: ['K15', 'K29', 'K30'] },
  rumour: { required: ['K02', 'K06', 'K07', 'K28'], recommended: ['K05'] },
  troll: { required: ['K02', 'K28'], recommended: ['K07'] },
  trollWithPoint: { required: ['K02', 'K03', 'K08', 'K17'], recommended: ['K11'] },
  abuse: { required: [], recommended: [] },
  safety: { required: ['K05', 'K09'], recommended: ['K02', 'K03'] },
  legal: { required: ['K01', 'K02'], recommended: ['K09'] },
  dataLeak: { required: ['K09'], recommended: ['K02', 'K03'] },
  staff: { required: ['K02'], recommended: ['K05'] },
  competitor: { required: ['K02', 'K04', 'K06'], recommended: ['K09'] },
  praise: { required: ['K01', 'K02', 'K15'], recommended: ['K30'] },
  idea: { required: ['K02', 'K04', 'K11'], recommended: ['K29'] },
  crisis: {
    required: ['K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K11', 'K29'],
  },
  notOurs: { required: [], recommended: [] },
  other: { required: ['K01', 'K02'], recommended: ['K15'] },
};

/** Said once in a conversation; said again they sound like a script. */
const FIRST_TURN: readonly CheckId[] = ['K01', 'K02', 'K03', 'K05'];
/** What a post on X holds less one short sentence, in characters. */
const FULL_ON_X = 230;
const UNMET: readonly CheckState[] = ['missing', 'ask', 'weak'];

function findAsked({ id, types }: Guideline, { verdict }: CheckContext): CheckLevel | undefined {
  if (types) return types.length === 0 || types.includes(verdict.type) ? 'required' : undefined;
  const { required, recommended } = REQUIREMENTS[verdict.type];
  const isIn = (list: readonly CheckId[]) => list.includes(id);
  return isIn(required) ? 'required' : isIn(recommended) ? 'recommended' : undefined;
}

/**
 * How much is asked of this draft; `undefined` when this result need not be told. After a first
 * reply, courtesies are not asked for again; on X nothing more is recommended once the draft is full.
 */
export function findLevel(
  guideline: Guideline,
  state: CheckState,
  draft: string,
  context: CheckContext,
): CheckLevel | undefined {
  const asked = findAsked(guideline, context);
  if (!asked || !UNMET.includes(state)) return asked;
  if ((context.ownReplies ?? 0) > 0 && FIRST_TURN.includes(guideline.id)) return undefined;
  const isFull = context.post.site === 'x' && draft.length > FULL_ON_X;
  return asked === 'recommended' && isFull ? undefined : asked;
}
