import { useMemo } from 'react';
import type { CheckId, CheckResult } from '../../lib/domain/checklist/check';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { type DraftInput, findMoveText } from '../../lib/domain/draft/build-drafts';

/**
 * Gives for a check the sentence that would satisfy it; `undefined` where adding does not help or
 * nothing can be said without guessing. Each is looked up once, not at each keystroke.
 */
export function useFixes(
  input: Omit<DraftInput, 'seed'> | undefined,
): (result: CheckResult) => string | undefined {
  return useMemo(() => {
    const found = new Map<CheckId, string | undefined>();
    return ({ id, state }) => {
      if (!input || (state !== 'missing' && state !== 'weak')) return undefined;
      if (!found.has(id)) found.set(id, findFix(id, input));
      return found.get(id);
    };
  }, [input]);
}

function findFix(id: CheckId, input: Omit<DraftInput, 'seed'>): string | undefined {
  const move = GUIDELINES.find((guideline) => guideline.id === id)?.move;
  return move && findMoveText(move, { ...input, seed: 1 });
}
