import type { NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import type { Verdict } from '../../lib/domain/triage/verdict';

interface Known {
  verdict: Pick<Verdict, 'type'>;
  /** Why nothing is drafted, if so. */
  reason: NoDraftReason | undefined;
  /** The person said what it is. */
  isDecided: boolean;
}

/** Nothing that could be answered: mockery, insults or hate. What the person says goes before. */
export function isBestLeft({ verdict, reason, isDecided }: Known): boolean {
  if (isDecided) return false;
  if (reason === 'onlyInsults' || reason === 'abuse') return true;
  const isOpen = reason === undefined || reason === 'answeredTwice';
  return verdict.type === 'troll' && isOpen;
}
