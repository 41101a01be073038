import type { CheckContext, CheckState, GradedResult } from './check';
import { checkDraft } from './check-draft';

/** What words can tell for sure. */
const SURE: readonly CheckState[] = ['stop', 'missing', 'warn'];

/** Whether a reply must have this and has not, or says what it should not. */
export function isLack({ state, level }: GradedResult): boolean {
  return SURE.includes(state) && level !== 'recommended';
}

/** All that a reply to this post lacks. */
export function listLacks(draft: string, context: CheckContext): GradedResult[] {
  return checkDraft(draft, context).filter(isLack);
}
