import type { Playbook } from '../playbook/playbook';

const DAY_MS = 24 * 60 * 60_000;

/** Which of two states of a sheet is the newer one. */
export interface AgeComparison {
  newer: 'mine' | 'theirs' | 'same';
  /** Whole days between both, 0 for less than one. */
  days: number;
  /** Who wrote theirs, where somebody said so. */
  by?: string;
}

/** "Your sheet is older than Ana's, by three days." */
export function compareAge(
  mine: Pick<Playbook, 'updatedAt'>,
  theirs: Pick<Playbook, 'updatedAt' | 'updatedBy'>,
): AgeComparison {
  const gap = Date.parse(theirs.updatedAt) - Date.parse(mine.updatedAt);
  return {
    newer: gap > 0 ? 'theirs' : gap < 0 ? 'mine' : 'same',
    days: Math.floor(Math.abs(gap) / DAY_MS),
    ...(theirs.updatedBy && { by: theirs.updatedBy }),
  };
}
