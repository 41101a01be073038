import { useMemo } from 'react';
import type { CheckId, CheckResult, CheckState } from '../../lib/domain/checklist/check';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { type DraftInput, findMoveText } from '../../lib/domain/draft/build-drafts';
import type { DraftMove } from '../../lib/domain/draft/move';

/** What a sentence put in can mend. */
const FIXABLE: readonly CheckState[] = ['missing', 'weak', 'ask'];

type Check = (text: string) => CheckResult[];

/**
 * Gives for a check the sentence that satisfies it; `undefined` where adding does not help or
 * nothing can be said without guessing. Each is looked up once, not at each keystroke.
 */
export function useFixes(
  input: Omit<DraftInput, 'seed'> | undefined,
  check: Check,
): (result: CheckResult) => DraftMove | undefined {
  return useMemo(() => {
    const found = new Map<CheckId, DraftMove | undefined>();
    return ({ id, state }) => {
      if (!input || !FIXABLE.includes(state)) return undefined;
      if (!found.has(id)) found.set(id, findFix(id, input, check));
      return found.get(id);
    };
  }, [input, check]);
}

function findFix(
  id: CheckId,
  input: Omit<DraftInput, 'seed'>,
  check: Check,
): DraftMove | undefined {
  const move = GUIDELINES.find((guideline) => guideline.id === id)?.move;
  const text = move && findMoveText(move, { ...input, seed: 1 });
  if (!move || !text) return undefined;
  const isEnough = check(text).some((result) => result.id === id && result.state === 'met');
  return isEnough ? { move, text } : undefined;
}
