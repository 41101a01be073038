import type { CheckContext, CheckResult, CheckState } from './check';
import { checkDraft } from './check-draft';

/** What words can tell for sure. */
const SURE: readonly CheckState[] = ['stop', 'missing', 'warn'];

/** What a reply to this post must have and has not, and what it says that it should not. */
export function listLacks(draft: string, context: CheckContext): CheckResult[] {
  return checkDraft(draft, context).filter(
    ({ state, level }) => SURE.includes(state) && level !== 'recommended',
  );
}
