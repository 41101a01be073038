import type { CheckContext, CheckResult, CheckState } from './check';
import { GUIDELINES } from './guidelines';

const ORDER: Record<CheckState, number> = { missing: 0, warn: 1, weak: 2, met: 3 };

/**
 * Checks a draft against all guidelines. What a post of this type does not ask for is only
 * reported when it is a warning. Missing first, then warn, weak, met; within these in the order of
 * a good reply. Takes any string.
 */
export function checkDraft(draft: string, context: CheckContext): CheckResult[] {
  return GUIDELINES.flatMap((guideline) => {
    const result = guideline.check(draft, context);
    const isAsked = guideline.requiredFor.includes(context.verdict.type);
    return result && (isAsked || result.state === 'warn') ? [result] : [];
  }).sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}
