import type {
  CheckContext,
  CheckId,
  CheckResult,
  CheckState,
  GradedResult,
  Guideline,
} from './check';
import { GUIDELINES } from './guidelines';
import { findLevel } from './requirements';
import { type Parts, readParts } from './two-parts';

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
 * @param guidelines ours, or ours and the user's (`withOwnGuidelines`)
 * @param switchedOff checks that the person does not want here: for this reply, brand or for good
 */
export function checkDraft(
  draft: string,
  context: CheckContext,
  guidelines: readonly Guideline[] = GUIDELINES,
  switchedOff: readonly CheckId[] = [],
): GradedResult[] {
  const parts = readParts(draft, context);
  return guidelines
    .filter(({ id }) => !switchedOff.includes(id))
    .flatMap((guideline) => grade(guideline, parts, context))
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

function grade(guideline: Guideline, parts: Parts, context: CheckContext): GradedResult[] {
  const result = checkParts(guideline, parts, context);
  if (!result) return [];
  const level = findLevel(guideline, result.state, parts.draft, context);
  if (level) return [{ ...result, level }];
  const isTold =
    ALWAYS.includes(result.state) || (guideline.kind === 'guard' && result.state === 'ask');
  return isTold ? [{ ...result, level: 'always' }] : [];
}

/** Harm is looked for in this part; what a reply must have may stand in either. */
function checkParts(
  guideline: Guideline,
  { draft, earlier, goesOn }: Parts,
  context: CheckContext,
): CheckResult | undefined {
  const result = guideline.check(draft, context);
  const canStandElsewhere = guideline.kind === 'presence' || guideline.kind === 'content';
  if (!result || !canStandElsewhere || ORDER[result.state] > ORDER.ask) return result;
  if (ALWAYS.includes(result.state)) return result;
  if (goesOn) return undefined;
  const before = earlier === undefined ? undefined : guideline.check(earlier, context);
  return before?.state === 'met' ? { ...before, evidence: [] } : result;
}
