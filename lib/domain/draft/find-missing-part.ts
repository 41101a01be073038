import type { CheckId, CheckResult } from '../checklist/check';
import type { Draft, MoveId } from './move';

/** What a move is for; moves that stand for themselves are not here. */
const CHECK_OF: Partial<Record<MoveId, CheckId>> = {
  greet: 'K01',
  thank: 'K02',
  apologise: 'K03',
  regret: 'K03',
  acknowledge: 'K05',
};

/** The part of a draft that somebody's own text does not say yet, to be put behind it. */
export function findMissingPart(draft: Draft, results: readonly CheckResult[]): string {
  const said = new Set(
    results.filter(({ state }) => state === 'met' || state === 'weak').map(({ id }) => id),
  );
  const missing = draft.moves.filter(({ move }) => {
    const check = CHECK_OF[move];
    return check === undefined || !said.has(check);
  });
  return missing.length === 0 ? draft.text : missing.map(({ text }) => text).join(' ');
}
