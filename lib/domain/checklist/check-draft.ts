import type { CheckContext, CheckState, GradedResult, Guideline } from './check';
import { GUIDELINES } from './guidelines';
import { REQUIREMENTS } from './requirements';

const ORDER: Record<CheckState, number> = {
  stop: 0,
  missing: 1,
  warn: 2,
  weak: 3,
  ask: 4,
  hint: 5,
  met: 6,
};

/** States that are told whether or not the type of post asks for the check. */
const ALWAYS: readonly CheckState[] = ['stop', 'warn', 'hint'];

/**
 * Checks a draft against all guidelines, the user's own among them. What a post of this type does
 * not ask for is only reported where it does harm. What must be seen first comes first; within one
 * state in the order of a good reply. Takes any string.
 */
export function checkDraft(
  draft: string,
  context: CheckContext,
  guidelines: readonly Guideline[] = GUIDELINES,
): GradedResult[] {
  return guidelines
    .flatMap((guideline) => grade(guideline, draft, context))
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

function grade(guideline: Guideline, draft: string, context: CheckContext): GradedResult[] {
  const result = guideline.check(draft, context);
  if (!result) return [];
  const { required, recommended } = REQUIREMENTS[context.verdict.type];
  const isIn = (list: readonly string[]) => list.includes(guideline.id);
  if (isIn(required)) return [{ ...result, level: 'required' }];
  if (isIn(recommended)) return [{ ...result, level: 'recommended' }];
  return ALWAYS.includes(result.state) ? [{ ...result, level: 'always' }] : [];
}
